import { letter } from "../words";
import { Choice } from "./choice";

interface OptionChoicesProps {
  options: readonly { id: string; text: string }[];
  /** One of them, or any number. */
  type: "radio" | "checkbox";
  /** The group's name on the page. */
  name: string;
  isChosen: (id: string) => boolean;
  onChoose: (id: string, checked: boolean) => void;
}

/** The lettered options of a question, to choose among. */
export const OptionChoices = ({ options, type, name, isChosen, onChoose }: OptionChoicesProps) =>
  options.map(({ id, text }, index) => (
    <Choice
      key={id}
      type={type}
      name={name}
      value={id}
      checked={isChosen(id)}
      onChange={(checked) => onChoose(id, checked)}
      mark={letter(index)}
    >
      {text}
    </Choice>
  ));
