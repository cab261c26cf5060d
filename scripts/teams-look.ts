/** How Teams draws cards, for the official renderer: sizes, spaces and colours of its light, dark and high contrast themes. */
export const themes = ['light', 'dark', 'contrast'] as const;
export type Theme = (typeof themes)[number];

interface Palette {
  readonly card: string;
  readonly page: string;
  readonly emphasis: string;
  readonly line: string;
  readonly text: string;
  readonly subtle: string;
  readonly accent: string;
  readonly good: string;
  readonly warning: string;
  readonly attention: string;
  readonly field: string;
  /** Behind a container of this style. */
  readonly behind: Readonly<Record<'accent' | 'good' | 'warning' | 'attention', string>>;
  readonly button: { readonly border: string; readonly primary: string; readonly onPrimary: string };
}

const palettes: Readonly<Record<Theme, Palette>> = {
  light: {
    card: '#FFFFFF',
    page: '#F5F5F5',
    emphasis: '#F5F5F5',
    line: '#E0E0E0',
    text: '#242424',
    subtle: '#616161',
    accent: '#4F52B2',
    good: '#13631A',
    warning: '#835B00',
    attention: '#B10E1C',
    field: '#FFFFFF',
    behind: { accent: '#E8EBFA', good: '#E7F2DA', warning: '#FBF6D9', attention: '#FCF4F6' },
    button: { border: '#D1D1D1', primary: '#5B5FC7', onPrimary: '#FFFFFF' },
  },
  dark: {
    card: '#292929',
    page: '#1F1F1F',
    emphasis: '#3D3D3D',
    line: '#525252',
    text: '#FFFFFF',
    subtle: '#ADADAD',
    accent: '#9EA2FF',
    good: '#92C353',
    warning: '#F8D22A',
    attention: '#F9526B',
    field: '#1F1F1F',
    behind: { accent: '#2F2F4A', good: '#0D2E0D', warning: '#463100', attention: '#3B0509' },
    button: { border: '#666666', primary: '#5B5FC7', onPrimary: '#FFFFFF' },
  },
  // Few colours and no shades: what is told by a shade of the others must be told by words.
  contrast: {
    card: '#000000',
    page: '#000000',
    emphasis: '#000000',
    line: '#FFFFFF',
    text: '#FFFFFF',
    subtle: '#FFFFFF',
    accent: '#FFFF01',
    good: '#3FF23F',
    warning: '#FFFF01',
    attention: '#FFFF01',
    field: '#000000',
    behind: { accent: '#000000', good: '#000000', warning: '#000000', attention: '#000000' },
    button: { border: '#FFFFFF', primary: '#1AEBFF', onPrimary: '#000000' },
  },
};

const fontFamily = '"Segoe UI", "Open Sans", system-ui, sans-serif';

export function hostConfig(theme: Theme): object {
  const p = palettes[theme];
  const tone = (color: string) => ({ default: color, subtle: color });
  const foregroundColors = {
    default: { default: p.text, subtle: p.subtle },
    dark: { default: p.text, subtle: p.subtle },
    light: { default: p.subtle, subtle: p.subtle },
    accent: tone(p.accent),
    good: tone(p.good),
    warning: tone(p.warning),
    attention: tone(p.attention),
  };
  const style = (backgroundColor: string) => ({ backgroundColor, borderColor: p.line, foregroundColors });
  return {
    supportsInteractivity: true,
    fontFamily,
    fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 200, default: 400, bolder: 600 },
    lineHeights: { small: 16, default: 20, medium: 20, large: 24, extraLarge: 32 },
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: p.line },
    imageSizes: { small: 32, medium: 52, large: 100 },
    containerStyles: {
      default: style(p.card),
      emphasis: style(p.emphasis),
      accent: style(p.behind.accent),
      good: style(p.behind.good),
      warning: style(p.behind.warning),
      attention: style(p.behind.attention),
    },
    actions: { maxActions: 6, spacing: 'default', buttonSpacing: 8, actionsOrientation: 'horizontal' },
    factSet: { title: { weight: 'bolder', wrap: true, maxWidth: 150 }, value: { wrap: true }, spacing: 16 },
    inputs: { label: { requiredInputs: { suffix: ' *' }, inputSpacing: 'small' } },
    table: { cellSpacing: 8 },
  };
}

export function styleSheet(theme: Theme, width: number): string {
  const p = palettes[theme];
  return `
    :root { color-scheme: ${theme === 'light' ? 'light' : 'dark'}; }
    body { margin: 0; padding: 12px; width: ${width}px; background: ${p.page}; color: ${p.text}; font-family: ${fontFamily}; }
    .frame { padding: 12px; margin: 0 -12px; background: ${p.page}; }
    .ac-adaptiveCard { border: 1px solid ${p.line}; border-radius: 8px; box-shadow: 0 1px 3px #0002; overflow: hidden; }
    .ac-actionSet { flex-wrap: wrap; gap: 8px; } .ac-actionSet > div:empty { display: none; }
    .ac-pushButton { font: 600 14px/20px ${fontFamily}; padding: 5px 12px; border: 1px solid ${p.button.border};
      border-radius: 4px; background: ${p.card}; color: ${p.text}; white-space: normal; }
    .ac-pushButton.style-positive { background: ${p.button.primary}; border-color: ${p.button.primary}; color: ${p.button.onPrimary}; }
    .ac-pushButton.style-destructive { color: ${p.attention}; }
    .ac-input { box-sizing: border-box; width: 100%; font: 14px/20px ${fontFamily}; padding: 5px 10px; color: ${p.text};
      background: ${p.field}; border: 1px solid ${p.line}; border-bottom-color: ${p.subtle}; border-radius: 4px; }
    .ac-input.ac-choiceSetInput-expanded, .ac-input.ac-toggleInput { border: 0; padding: 0; width: auto; background: none; }
    a.ac-anchor, a { color: ${p.accent}; } p, ul, ol { margin: 0; } ul, ol { padding-left: 20px; }
    td { vertical-align: top; }`;
}
