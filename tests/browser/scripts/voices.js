// Takes the place of the browser's voices, of which a browser without a window has none: what is spoken is written down,
// and ends when the test says so. A voice that is cut off says that it has ended, as some browsers do.
const voice = (lang, localService) =>
  Object.create(SpeechSynthesisVoice.prototype, {
    lang: { value: lang },
    localService: { value: localService },
    default: { value: !localService },
    name: { value: lang },
  });
const voices = [voice("en-GB", false), voice("en-US", true), voice("pl", true), voice("ar", false)];
window.spoken = [];
let current = null;
window.endOfPart = () => {
  const ended = current;
  current = null;
  ended?.onend?.({ name: "" });
};
window.SpeechSynthesisUtterance = class {
  constructor(text) {
    this.text = text;
  }
};
const synthesis = Object.assign(new EventTarget(), {
  getVoices: () => voices,
  speak(utterance) {
    current = utterance;
    spoken.push([utterance.voice.lang, utterance.text]);
    utterance.onboundary?.({ name: "word", charIndex: utterance.text.indexOf(" ") + 1 });
  },
  cancel() {
    const cut = current;
    current = null;
    setTimeout(() => cut?.onend?.({ name: "" }));
  },
});
Object.defineProperty(window, "speechSynthesis", { value: synthesis });
