export interface State {
  selected: Record<string, boolean>;
  filter: string;
}

export type Action = { type: 'toggle'; id: string } | { type: 'filter'; text: string } | { type: 'clear' };

export function reducer(state: State, action: Action): State {
  switch (action.type) {
    case 'toggle': {
      const { id } = action;
      return { ...state, selected: { ...state.selected, [id]: !state.selected[id] } };
    }
    case 'filter':
      return { ...state, filter: action.text };
    default:
      return { selected: {}, filter: '' };
  }
}
