import { supervisionApp } from './stacks/supervision-app.ts';

supervisionApp().synth();
