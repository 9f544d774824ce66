/** Findings on the sheets drawn from published tables, judged before any of them was changed. See judgement.ts. */
export const judgedFound = `
plano de atividades do agrupamento
  owner-not-a-person: useful C3
WASH programme annual plan
  owner-not-a-person: nitpick E6 E7
план відкриття дитячого гуртка
  owner-several: useful C3
harmonogram festynu rodzinnego
  owner-not-a-person: useful B4
מעקב החלטות של ועד ההורים
  owner-not-a-person: useful C4
σχέδιο δράσης του δήμου
  owner-not-a-person: useful C5
εκκρεμότητες του θεατρικού ομίλου
  owner-several: useful B3
åtgärdslista efter brandsyn
  column-missing: useful deadline, nitpick measure
  owner-several: useful C2 C4
nächste Schritte nach der Datenschutzprüfung
  column-missing: nitpick measure
  deadline-vague: useful D1
Action Items der Klausurtagung
  deadline-as-text: useful C1
  owner-not-a-person: useful B3
Ziele der zweiten Phase
  column-missing: useful measure
plano de ação consolidado, semana 1
  column-missing: nitpick measure
  deadline-unreadable: useful D2, nitpick D3 D4
recomendações e prazos da vistoria
  column-missing: useful measure
  deadline-unreadable: useful C2, nitpick C3
  owner-several: useful B2
plano de ação em ordem
  deadline-vague: useful D2
prochaines actions du conseil d'école
  column-missing: useful measure
  deadline-unreadable: useful E2
  deadline-as-text: useful E1
  owner-not-a-person: useful D3
plan d'action post-clôture
  column-missing: useful measure
  deadline-unreadable: useful D2, nitpick D3 D4
  owner-not-a-person: useful C4
  owner-several: useful C2
  step-vague: wrong B3
tâches à effectuer après la réunion
  deadline-unreadable: useful C2
  deadline-vague: useful C3
  owner-several: useful B3
задачи перехода на электронный каталог
  column-unsure: nitpick E1
  deadline-as-text: useful C1
  owner-not-a-person: useful B2
поручения планёрки
  deadline-unreadable: useful C4
  deadline-vague: useful C2
후속 실행 계획
  column-missing: useful measure
담당자별 후속 조치
  column-missing: nitpick measure
henüz hazırlanmamış belgeler
  column-missing: nitpick measure
  column-unsure: useful A1
toplantı aksiyonları
  column-missing: nitpick measure
proje durum raporu
  column-missing: useful deadline
rencana implementasi pojok baca
  column-missing: useful deadline
phân công công việc sau cuộc họp
  deadline-as-text: useful C1
hành động phòng ngừa tái diễn
  column-missing: useful measure
  deadline-unreadable: useful C2
azioni correttive dopo la verifica
  column-missing: useful measure
piano di rimedio
  column-missing: useful measure
розподіл завдань по команді
  column-missing: useful deadline
corrective action plan after the audit
  deadline-as-text: useful D1
  deadline-out-of-order: nitpick D3
  owner-not-a-person: useful C2 C3
任务清单 v2.4
  column-missing: nitpick measure
  owner-not-a-person: useful C2
  done-before-due-order: nitpick E4
مهام المرحلة الأولى
  column-missing: useful deadline
نتائج الاجتماع
  column-missing: nitpick measure
preventieve maatregelen
  column-missing: useful deadline, nitpick measure
acciones concretas de la retrospectiva
  column-missing: useful measure
tareas de la historia 5
  column-missing: nitpick measure
`;
