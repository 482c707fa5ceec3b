// Every rule of the plug-ins that is about security, and the rules of ESLint that a broken fix would call up.
import typescript from '@typescript-eslint/parser';
import noUnsanitized from 'eslint-plugin-no-unsanitized';
import security from 'eslint-plugin-security';
import sonarjs from 'eslint-plugin-sonarjs';

const SONAR = `
  code-eval confidential-information-logging content-length content-security-policy cookie-no-httponly cors csrf
  disabled-auto-escaping disabled-resource-integrity dompurify-unsafe-config dynamically-constructed-templates
  encryption-secure-mode file-permissions file-uploads frame-ancestors hardcoded-secret-signatures hashing hidden-files
  insecure-cookie insecure-jwt-token link-with-target-blank no-angular-bypass-sanitization no-clear-text-protocols
  no-hardcoded-ip no-hardcoded-passwords no-hardcoded-secrets no-intrusive-permissions no-ip-forward no-mime-sniff
  no-mixed-content no-os-command-from-path no-referrer-policy no-session-cookies-on-static-assets no-unsafe-unzip
  no-weak-cipher no-weak-keys os-command post-message production-debug pseudo-random publicly-writable-directories
  review-blockchain-mnemonic session-regeneration slow-regex sql-queries strict-transport-security super-linear-regex
  unverified-certificate unverified-hostname weak-ssl web-sql-database x-powered-by xml-parser-xxe`;

const BROKEN = `
  constructor-super for-direction getter-return no-class-assign no-compare-neg-zero no-cond-assign no-const-assign
  no-constant-condition no-dupe-args no-dupe-class-members no-dupe-else-if no-dupe-keys no-duplicate-case no-empty-pattern
  no-func-assign no-import-assign no-inner-declarations no-invalid-regexp no-obj-calls no-redeclare no-self-assign
  no-setter-return no-this-before-super no-undef no-unreachable no-unsafe-finally no-unsafe-negation no-unused-labels
  no-unused-vars no-use-before-define no-useless-catch no-useless-escape no-with use-isnan valid-typeof`;

const GLOBALS = `
  Buffer URL URLSearchParams WebSocket __dirname __filename clearInterval clearTimeout console crypto document event
  exports fetch global module navigator notify process require setImmediate setInterval setTimeout window Window React
  localStorage sessionStorage structuredClone TextEncoder`;

const words = (text) => text.trim().split(/\s+/);
const all = (prefix, names) => Object.fromEntries(names.map((name) => [prefix + name, 'warn']));
const SCRIPTS = 'js,mjs,cjs,jsx';
const TYPED = 'ts,mts,cts,tsx';

export default [
  {
    files: [`**/*.{${SCRIPTS},${TYPED}}`],
    plugins: { security, sonarjs, 'no-unsanitized': noUnsanitized },
    linterOptions: { reportUnusedDisableDirectives: 'off' },
    rules: {
      ...all('security/', Object.keys(security.rules)),
      ...all('no-unsanitized/', Object.keys(noUnsanitized.rules)),
      ...all('sonarjs/', words(SONAR)),
    },
  },
  {
    files: [`**/*.{${SCRIPTS}}`],
    languageOptions: {
      globals: Object.fromEntries(words(GLOBALS).map((name) => [name, 'readonly'])),
      parserOptions: { ecmaFeatures: { jsx: true } },
    },
    rules: {
      ...all('', words(BROKEN)),
      'no-unused-vars': ['warn', { varsIgnorePattern: '^[A-Z]' }],
      'no-use-before-define': ['warn', { functions: false }],
    },
  },
  { files: ['**/*.js'], languageOptions: { sourceType: 'commonjs' } },
  { files: ['console/**/*.js', 'public/**/*.js', '*/console/**/*.js', '*/public/**/*.js'], languageOptions: { sourceType: 'module' } },
  {
    files: [`**/*.{${TYPED}}`],
    languageOptions: { parser: typescript, parserOptions: { ecmaFeatures: { jsx: true }, projectService: true } },
  },
];
