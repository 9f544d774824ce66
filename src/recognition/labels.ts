import type { Field } from "../plan/role";

/** How the fields above a table are called, all languages together. */
export const LABELS: Readonly<Record<Field, string>> = {
  "plan-name": `school, school name, name of school, district, district school name, organization,
    organisation, institution, department, project, project name, plan name, plan title, name of plan, title, team,
    école, établissement, nom de l établissement, projet, intitulé du projet, service, escuela, centro,
    institución, nombre de la institución, nombre del plan, proyecto, nombre del proyecto,
    escola, agrupamento, instituição, nome da instituição, projeto, nome do projeto, nome do plano, unidade,
    schule, name der schule, einrichtung, projekt, projektname, titel, bereich, school naam, naam school,
    organisatie, naam project, scuola, istituto, istituzione scolastica, progetto, titolo del progetto,
    denominazione progetto, школа, учреждение, организация, название проекта, проект, наименование плана,
    المدرسة, اسم المدرسة, المؤسسة, اسم المشروع, اسم الخطة, الإدارة, 学校, 学校名称, 单位, 单位名称, 项目名称, 计划名称, 部门, 學校, 專案名稱`,
  "plan-date": `date, today s date, date of plan, plan date, date prepared, last reviewed, last updated,
    updated, date du plan, date d élaboration, mise à jour, fecha, fecha de elaboración, data, data do plano,
    data de elaboração, datum, stand, erstellt am, data di redazione, data del piano, дата, дата составления,
    التاريخ, تاريخ الإعداد, 日期, 编制日期, 填表日期, 制定日期`,
  strategy:
    "strategy, our strategy, strategic approach, stratégie, estrategia, estratégia, strategie, strategia, " +
    "стратегия, الاستراتيجية, استراتيجية, 策略, 战略, 戰略",
  goal: `goal, goals, objective, objectives, goal or objective, goal objective, overall goal, smart goal, aim,
    purpose of plan, vision, objectif, objectif général, but, finalité, objetivo, objetivo general, objetivo geral,
    meta, ziel, ziele, zielsetzung, oberziel, doel, doelstelling, obiettivo, obiettivo generale, finalità, цель,
    цели, цель плана, الهدف, الهدف العام, الغاية, 目标, 总目标, 目標, 工作目标`,
  "plan-owner": `plan owner, owner of the plan, project owner, project manager, plan lead, project lead,
    person responsible for the plan, coordinator, responsible, owner, responsable, responsable du plan,
    chef de projet, pilote, responsable del plan, coordinador, responsável, responsável pelo plano, coordenador,
    verantwortlich, verantwortliche, projektleitung, projektleiter, ansprechpartner, verantwoordelijke,
    projectleider, eigenaar,
    responsabile, responsabile del progetto, referente, ответственный, ответственный за план, руководитель проекта,
      المسؤول, المسؤول عن الخطة, مدير المشروع, منسق الخطة, 负责人, 项目负责人, 总负责人, 負責人`,
  "target-end": `target end date, end date, target date, completion date, date de fin, échéance, fecha de fin,
    fecha de término, data de término, data final, prazo final, enddatum, zieltermin, einddatum, streefdatum,
    data di fine, scadenza, срок реализации, дата окончания, تاريخ الانتهاء, 完成日期, 结束日期, 截止日期`,
  "next-review": `next review, next review date, review date, date of next review, prochaine révision,
    prochain bilan, próxima revisión, fecha de revisión, próxima revisão, data de revisão, nächste überprüfung,
    nächster überprüfungstermin, wiedervorlage, volgende evaluatie, evaluatiedatum, prossima revisione,
    prossima verifica, следующий пересмотр, дата пересмотра, المراجعة القادمة, تاريخ المراجعة, 下次检查, 下次评审, 复查日期`,
  "group-name":
    "group, group name, opportunity interest group name, opportunity interest group name if applicable, " +
    "interest group, working group, groupe, groupe de travail, grupo, grupo de trabajo, grupo de trabalho, " +
    "arbeitsgruppe, gruppe, werkgroep, gruppo, gruppo di lavoro, группа, рабочая группа, المجموعة, فريق العمل, " +
    "小组, 工作组",
  "facilitator-name":
    "facilitator, facilitator name, name of facilitator, facilitateur, animateur, facilitador, moderator, " +
    "moderation, facilitator naam, facilitatore, фасилитатор, модератор, الميسر, 主持人, 协调员",
};
