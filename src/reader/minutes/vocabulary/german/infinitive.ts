/** An infinitive at the end of its clause; "aufgenommen" is none, nor is "werden" behind a participle. */
export const INFINITIVE =
  "[^.;:?!]{0,100} (?!(auf|an|ein|vor|zu|ab|mit|nach|her|hin|über|aus|bei|um|zurück|wieder)?ge(?!ben|hen|winnen|stalten)[a-zäöüß]+en\\b|(sein|haben|werden|wissen|sehen|können|müssen|wollen|dürfen|bleiben)\\b|(?!(an|nach|durch)gehen)[a-zäöüß]*(kommen|gehen|fahren)\\b)[a-zäöüß]+(en|ern|eln|tun)(?=[.,!)]|$)";
