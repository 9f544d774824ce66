/**
 * How a word for a group of women and one for a group of men part, after letters that they share; folded, a pair a
 * language or a declension.
 */
export const GENDERED_ENDINGS: readonly (readonly [feminine: string, masculine: string])[] = [
  // German: Lehrerinnen und Lehrer, Kolleginnen und Kollegen, Ärztinnen und Ärzte, Nachbarinnen und Nachbarn
  ["innen", ""],
  ["innen", "en"],
  ["innen", "e"],
  ["innen", "n"],
  ["in", ""],
  // French: enseignantes et enseignants, directrices et directeurs, travailleuses et travailleurs, citoyennes et
  // citoyens
  ["es", "s"],
  ["rices", "eurs"],
  ["euses", "eurs"],
  ["nes", "s"],
  ["les", "s"],
  // Spanish and Portuguese: alumnas y alumnos, profesoras y profesores
  ["as", "os"],
  ["as", "es"],
  // Italian: alunne e alunni, direttrici e direttori, studentesse e studenti
  ["e", "i"],
  ["rici", "ori"],
  ["esse", "i"],
  // Dutch: leraressen en leraren
  ["essen", "en"],
];
