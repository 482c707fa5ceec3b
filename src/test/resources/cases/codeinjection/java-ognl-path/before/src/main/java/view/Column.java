package view;

import ognl.Ognl;

class Column {
    Object cell(Object row, String path) {
        return Ognl.getValue(path, row);
    }
}
