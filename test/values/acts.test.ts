import { saysAct } from "../../src/values/steps/says-act";

test.each([
  "Hire a tutor",
  "Repaint ward 3",
  "Regale streichen",
  "Flyers verspreiden",
  "Нанять репетитора",
  "Zamówić książki",
  "Organizar la feria",
  "本を注文する",
  "책 주문하기",
  "The principal will call the families",
])("“%s” says what is to be done", (text) => expect(saysAct(text)).toBe(true));

test.each([
  "Label printer",
  "Van 1",
  "The Old Lighthouse",
  "Reinigung",
  "Mapas del norte",
  "プロジェクター",
  "Projector",
  12,
])("“%s” does not", (text) => expect(saysAct(text)).toBe(false));
