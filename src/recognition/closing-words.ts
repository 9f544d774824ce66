/** How rows begin that are no steps; commas between the phrases, all languages together. */
export const TOTALS = `total, totals, grand total, subtotal, sub total, sum, average, total general, somme,
  sous total, suma, soma, totale, subtotale, gesamt, summe, zwischensumme, insgesamt, gesamtsumme, gesamtkosten,
  totaal, subtotaal,
  итого, всего, сумма, المجموع, الإجمالي, المجموع الكلي, 合计, 合計, 总计, 總計, 小计, 小計, 共计, 总和`;

/** Signatures, approvals and versions below a table. */
export const SIGNATURES = `prepared by, approved by, reviewed by, verified by, authorized by, authorised by,
  submitted by, endorsed by, signed, signature, signatures, sign off, name and signature, head teacher signature,
  version, last updated, last update, updated on, revised, revision, page, date of approval, approval,
  établi par, préparé par, approuvé par, validé par, vérifié par, rédigé par, visa, vu et approuvé, mise à jour,
  fait à, le directeur, la directrice, date et signature, elaborado por, elaboró, aprobado por, aprobó,
  revisado por, revisó, autorizado por, firma, firmas, vo bo, versión, actualizado, fecha de elaboración,
  última actualización,
  aprovado por, revisto por, revisado por, preparado por, validado por, assinatura, assinaturas, versão,
  atualizado em, erstellt von, erstellt am, erstellt, geprüft von, geprüft, genehmigt, genehmigt von,
  freigegeben, freigegeben von, unterschrift, unterschriften, datum unterschrift, stand, ort datum,
  opgesteld door, goedgekeurd door, vastgesteld, akkoord, gezien, handtekening, versie, versie datum, paraaf,
  redatto da, approvato da, verificato da, il dirigente, il responsabile, data e firma, versione, aggiornato al,
  составил, составила, составлено, утверждаю, утвердил, утверждено, согласовано, проверил, подпись, подписи,
  версия, директор школы, ознакомлен, ознакомлены,
  إعداد, أعده, اعتماد, اعتمده, يعتمد, مدير المدرسة, مديرة المدرسة, التوقيع, توقيع, راجعه, الإصدار, معد الخطة, 编制,
    编制人, 編製, 审核, 审核人, 审批, 审批人, 批准, 批准人, 签字, 签名, 版本, 制表, 制表人, 填表人, 填表日期, 更新日期, 審核, 核准`;

/** Legends and notes below (or above) a table. */
export const LEGENDS = `legend, key, note, notes, nb, n b, remark, remarks, comments, instructions,
  status codes, abbreviations, colour code, color code, source, disclaimer, légende, remarque, remarques, nota,
  notas, abréviations, consignes, source, leyenda, observaciones, observación, abreviaturas, instrucciones,
  fuente, siglas,
  legenda, observações, observação, obs, abreviações, fonte, instruções, legende, hinweis, hinweise, anmerkung,
  anmerkungen, abkürzungen, bemerkungen, quelle, opmerking, opmerkingen, toelichting, afkortingen, bron, note,
  avvertenze, abbreviazioni, fonte,
  примечание, примечания, обозначения, условные обозначения, сокращения, источник, легенда, ملاحظة, ملاحظات,
    مفتاح, مفتاح الرموز, دليل الرموز, المصدر, تعليمات, 图例, 圖例, 注, 备注, 備註, 说明, 說明, 注释, 填表说明, 缩写`;

/** What the rows of a section begin with, before a number or a colon: `Phase 2`, `Axe 1 :`. */
export const SECTIONS = `phase, section, part, stage, goal, objective, strategy, priority, area, step, theme,
  pillar, quarter, term, semester, month, week, year, workstream, component, block, module, chapter, category,
  milestone, étape, objectif, axe, volet, partie, thème, priorité, trimestre, semestre, mois, semaine, chapitre,
  chantier, lot, domaine, orientation,
  fase, sección, etapa, objetivo, eje, meta, línea, área, ámbito, prioridad, bloque, componente, tema, mes,
  semana, estrategia, parte, dimensión, seção, eixo, prioridade, bloco, mês, estratégia, dimensão, abschnitt,
  teil, ziel, schwerpunkt, handlungsfeld, bereich, thema, quartal, monat, woche, baustein, halbjahr, kapitel,
  teilprojekt, meilenstein, arbeitspaket,
  doel, onderdeel, speerpunt, maand, kwartaal, pijler, deel, hoofdstuk, obiettivo, asse, area, sezione, priorità,
  mese, settimana, ambito, linea, этап, раздел, цель, направление, блок, квартал, месяц, неделя, фаза, часть,
  модуль, приоритет, полугодие, четверть,
  المرحلة, الهدف, المحور, المجال, القسم, الأسبوع, الشهر, الفصل, الجزء, البرنامج, 阶段, 階段, 第, 目标, 目標, 模块, 部分, 板块, 专项`;
