import { fold, foldList } from "../values/fold";

/** A kind of sheet that has steps' neighbours (owners, dates, statuses) and yet is no action plan. */
export interface NearMiss {
  /** Goes on from “This sheet is not an action plan, because it …”. */
  readonly because: string;
  /** Words of its headings in all languages; two different groups of them (`;` between groups) make the kind. */
  readonly words: string;
  /** How many groups; 2 unless said. */
  readonly atLeast?: number;
}

/** In the order in which they are tried. */
export const NEAR_MISSES: readonly NearMiss[] = [
  {
    because: "weighs failures by severity, occurrence and detection (an FMEA)",
    words: `failure mode, failure, mode de défaillance, modo de fallo, modo de falha, Fehlerart, Fehlermöglichkeit, faalwijze, modalità di guasto, вид отказа, نمط الفشل, 失效模式; severity, sev, gravité, severidad, severidade, gravedad, Schwere, Bedeutung, ernst, gravità, тяжесть, الشدة, 严重度;
      occurrence, occ, occurrence, ocurrencia, ocorrência, Auftreten, Auftretenswahrscheinlichkeit, optreden, occorrenza, возникновение, الحدوث, 发生度, 频度; detection, det, détection, detección, detecção, Entdeckung, detectie, rilevabilità, обнаружение, الكشف, 探测度, 检测度; rpn, npr, rpz, ipr, risk priority number, rpn值, 风险系数; failure effect, effect of failure, potential effect, Fehlerfolge`,
  },
  {
    because: "rates risks by how likely and how serious they are (a risk register)",
    words: `likelihood, probability, probabilité, vraisemblance, probabilidad, probabilidade, Wahrscheinlichkeit, Eintrittswahrscheinlichkeit, waarschijnlijkheid, kans, probabilità, вероятность, الاحتمالية, احتمالية, 可能性, 概率, 发生概率; impact, severity, consequence, gravité, impacto, gravedad, severidad, Auswirkung, Schadenshöhe, Schadensausmaß, impatto, gevolg, влияние, ущерб, последствия, التأثير, الأثر, 影响, 影响程度, 严重性, 严重程度;
      risk, risk description, hazard, risque, danger, riesgo, peligro, risco, perigo, Risiko, Gefahr, Gefährdung, risico, gevaar, rischio, pericolo, риск, опасность, المخاطر, الخطر, 风险, 风险描述, 危险源; risk score, risk rating, risk level, inherent risk, residual risk, criticité, niveau de risque, nivel de riesgo, nível de risco, Risikowert, Risikostufe, restrisico, risicoscore, livello di rischio, уровень риска, مستوى الخطر, مستوى المخاطر, 风险等级, 风险值, 风险级别;
      mitigation, mitigation strategy, contingency, risk response, atténuation, mitigación, mitigação, plan de contingencia, Gegenmaßnahme, beheersmaatregel, mitigazione, меры реагирования, خطة التخفيف, 应对措施, 缓解措施`,
    atLeast: 3,
  },
  {
    because: "lists people or groups with their interest and influence (a stakeholder list)",
    words: `stakeholder, stakeholder group, partie prenante, parties prenantes, interesado, parte interesada, partes interessadas, grupo de interés, Stakeholder, Interessengruppe, Anspruchsgruppe, belanghebbende, belanghebbenden, portatore di interesse, portatori di interesse, заинтересованная сторона, стейкхолдер, أصحاب المصلحة, صاحب المصلحة, 利益相关者, 干系人, 利益相关方;
      influence, power, influencia, influência, poder, Einfluss, Macht, invloed, influenza, potere, влияние, التأثير, النفوذ, 影响力, 权力; interest, intérêt, interés, interesse, Interesse, belang, интерес, الاهتمام, 利益, 关注点, 兴趣; attitude, position, engagement, engagement level, actitud, atitude, Haltung, Einstellung, houding, atteggiamento, отношение, الموقف, 态度; expectation, attente, expectativa, Erwartung, verwachting, aspettativa, ожидания, التوقعات, 期望, 需求与期望`,
  },
  {
    because: "collects wishes for a product with points or sprints (a backlog)",
    words: `user story, story, historia de usuario, história de usuário, récit utilisateur, пользовательская история, 用户故事, 用户需求, epic, épica, épico, эпик, 史诗, Anwendergeschichte, gebruikersverhaal; story point, story points, points, puntos de historia, pontos, estimate, Schätzung, оценка, 故事点, 估算; sprint, iteration, спринт, 迭代, 冲刺; as a, as a user, en tant que, como, als, come, как, 作为; so that, afin de, para que, damit, zodat, 以便; acceptance criteria, critères d acceptation, criterios de aceptación, critérios de aceitação, Akzeptanzkriterien, acceptatiecriteria, критерии приемки, 验收标准; feature, fonctionnalité, funcionalidad, funcionalidade, функция, 功能; backlog; i want, i want to, je veux, quiero, quero, ich möchte, ik wil, 我想`,
  },
  {
    because: "tells how to reach people (a directory)",
    words: `email, e mail, mail, courriel, correo, correo electrónico, adresse mail, posta elettronica, электронная почта, эл почта, البريد, البريد الإلكتروني, 邮箱, 电子邮件, 電子郵件; phone, telephone, tel, mobile, cell, phone number, téléphone, portable, teléfono, celular, móvil, telefone, telemóvel, Telefon, Handy, Telefonnummer, telefoon, telefono, cellulare, телефон, الهاتف, الجوال, رقم الهاتف, 电话, 手机, 電話, 联系电话, 手机号; address, adresse, dirección, endereço, Anschrift, Adresse, adres, indirizzo, адрес, العنوان, 地址; first name, last name, surname, prénom, nom de famille, apellido, apellidos, sobrenome, Vorname, Nachname, voornaam, achternaam, cognome, имя, фамилия, الاسم الأول, 姓名;
      job title, position, title, fonction, poste, cargo, puesto, Funktion, functie, qualifica, ruolo, должность, المنصب, الوظيفة, المسمى الوظيفي, 职务, 职位, 職稱; birth date, date of birth, birthday, date de naissance, fecha de nacimiento, data de nascimento, Geburtsdatum, geboortedatum, data di nascita, дата рождения, تاريخ الميلاد, 出生日期; organisation, organization, company, organisme, organización, empresa, Organisation, Einrichtung, organisatie, ente, организация, المؤسسة, 单位, 机构; website, site web, sitio web, webseite, сайт, الموقع الإلكتروني, 网站; room, office, extension, salle, bureau, sala, Raum, Durchwahl`,
  },
  {
    because: "keeps a record of what was raised or reported (a log)",
    words: `raised by, reported by, raised on, date raised, date reported, opened by, date opened, logged by, requested by, date logged, signalé par, date de signalement, émis par, demandé par, reportado por, fecha de reporte, solicitado por, fecha de solicitud, relatado por, data de registro, registrado por, gemeldet von, gemeldet am, gemeldet, gemeld door, gemeld op, datum melding, ingebracht door, segnalato da, data segnalazione, сообщил, заявитель, дата обращения, дата регистрации, أبلغ عنه, تاريخ البلاغ, مقدم البلاغ, 提出人, 提出日期, 提出时间, 报告人, 上报人, 记录人, 登记人, 发现时间;
      resolution, decision, outcome of discussion, parked, discussed, parking lot, closed on, date closed, date resolved, résolution, décision, résolu le, resolución, decisión, fecha de cierre, resolução, decisão, Lösung, Entscheidung, gelöst am, behoben am, oplossing, besluit, opgelost op, risoluzione, decisione, risolto il, решение, дата решения, дата закрытия, القرار, الحل, تاريخ الإغلاق, 解决日期, 决定, 决议, 处理结果, 关闭日期, 解决方案;
      incident, defect, bug, change request, question, complaint, idea, suggestion, plainte, queja, reclamo, Beschwerde, Störung, klacht, melding, reclamo, segnalazione, жалоба, обращение, инцидент, الشكوى, 投诉, 事件, 缺陷; severity, gravité, severidad, severidade, Schweregrad, ernst, серьезность, 严重程度; topic, sujet, tema, Thema, onderwerp, argomento, тема, الموضوع, 议题`,
  },
  {
    because: "is a list of tests with expected and actual results",
    words: `test case, test id, test, cas de test, caso de prueba, caso de teste, Testfall, testgeval, тест кейс, حالة الاختبار, 测试用例, 用例; expected result, résultat attendu, resultado esperado, erwartetes Ergebnis, verwacht resultaat, ожидаемый результат, النتيجة المتوقعة, 预期结果; actual result, résultat obtenu, resultado obtenido, resultado real, resultado obtido, tatsächliches Ergebnis, werkelijk resultaat, фактический результат, النتيجة الفعلية, 实际结果; pass fail, passed, test data, тестовые данные, 测试数据, 是否通过`,
    atLeast: 3,
  },
  {
    because: "counts goods or money (a budget, an order or an inventory)",
    words: `quantity, qty, quantité, qté, cantidad, cant, quantidade, qtd, qtde, Menge, Anzahl, Stückzahl, aantal, hoeveelheid, quantità, количество, кол во, الكمية, العدد, 数量, 數量; unit price, price, unit cost, prix, prix unitaire, precio, precio unitario, preço, preço unitário, valor unitário, costo unitario, Preis, Einzelpreis, Stückpreis, prijs, stukprijs, prezzo, prezzo unitario, цена, السعر, سعر الوحدة, 单价, 價格, 价格, 單價; total, subtotal, amount, montant, importe, valor total, precio total, Gesamtpreis, Summe, Betrag, totaal, bedrag, totale, importo, сумма, итого, стоимость, المجموع, الإجمالي, 金额, 总价, 合计, 小计; supplier, vendor, fournisseur, proveedor, fornecedor, Lieferant, leverancier, fornitore, поставщик, المورد, 供应商; stock, in stock, inventory no, serial number, inventario, estoque, Bestand, Lagerbestand, voorraad, giacenza, остаток, المخزون, 库存; invoice, invoice no, facture, factura, fatura, Rechnung, factuur, fattura, счет, الفاتورة, 发票`,
  },
  {
    because: "tells what changed from version to version (a version history)",
    words: `version, version no, revision, rev, versión, versão, révision, Revision, versie, versione, версия, редакция, الإصدار, 版本, 版本号; author, changed by, edited by, revised by, auteur, autor, Autor, Verfasser, geändert von, auteur, autore, автор, المؤلف, 作者, 修改人, 修订人;
      change, changes, description of change, summary of changes, change description, modification, modifications, nature de la modification, cambio, cambios, descripción del cambio, alteração, alterações, Änderung, Änderungen, wijziging, wijzigingen, modifica, modifiche, изменение, изменения, описание изменений, التعديل, 修改内容, 变更内容, 修订内容`,
  },
  {
    because: "says what is taught in which lesson (a lesson plan)",
    words: `learning objective, learning objectives, learning outcome, learning intention, objectif d apprentissage, compétences visées, objetivo de aprendizaje, aprendizaje esperado, objetivos de aprendizagem, habilidades, Lernziel, Lernziele, Kompetenzen, leerdoel, lesdoel, obiettivo di apprendimento, учебная цель, планируемые результаты обучения, أهداف التعلم, نواتج التعلم, 教学目标, 学习目标; homework, devoirs, tarea para casa, deberes, lição de casa, trabalho de casa, Hausaufgaben, huiswerk, compiti per casa, домашнее задание, الواجب المنزلي, 作业, 课后作业;
      topic, lesson, lesson topic, unit, lesson no, thème de la leçon, séance, leçon, tema, lección, unidad, aula, conteúdo, Stunde, Unterrichtsthema, Thema der Stunde, les, lesonderwerp, lezione, argomento, unità, тема урока, урок, الدرس, الوحدة, 课题, 课时, 教学内容, 单元; starter, plenary, differentiation, warm up, success criteria for pupils, différenciation, Differenzierung, differentiatie`,
  },
  {
    because: "counts the hours people have worked (a time sheet)",
    words: `hours, hours worked, total hours, time spent, heures, heures travaillées, horas, horas trabajadas, horas trabalhadas, Stunden, Arbeitsstunden, uren, gewerkte uren, ore, ore lavorate, часы, отработано часов, ساعات العمل, عدد الساعات, 工时, 工作时数; employee, staff member, employee name, worker, salarié, empleado, trabajador, funcionário, Mitarbeiter, medewerker, werknemer, dipendente, сотрудник, работник, الموظف, 员工, 员工姓名; time in, time out, clock in, clock out, start time, end time, break, overtime, heure d arrivée, heure de départ, hora de entrada, hora de salida, hora de saída, Arbeitsbeginn, Arbeitsende, Pause, begintijd, eindtijd, pauze, ora inizio, ora fine, вид отпуска`,
  },
  {
    because: "records what was taught to whom, or how well people did",
    words: `pupil, student, learner, trainee, employee name, élève, étudiant, estudiante, alumno, alumna, aluno, Schüler, Schülerin, leerling, cursist, alunno, studente, ученик, студент, обучающийся, الطالب, اسم الطالب, 学生, 学生姓名; mark, marks, grade, score, average, test 1, test, exam, note, notes, moyenne, nota, calificación, promedio, média, Note, Punkte, Durchschnitt, cijfer, gemiddelde, voto, media, оценка, балл, средний балл, الدرجة, المعدل, 成绩, 分数, 平均分;
      first aid, fire safety, safeguarding, induction, training completed, course completed, certificate no, premiers secours, primeros auxilios, primeiros socorros, Erste Hilfe, Brandschutz, BHV, EHBO, primo soccorso, первая помощь, الإسعافات الأولية, 急救; job title, position, role, poste, cargo, puesto, Funktion, functie, mansione, должность, المسمى الوظيفي, 职务, 岗位; expiry, expiry date, valid until, date d expiration, fecha de vencimiento del certificado, validade, gültig bis, geldig tot, vervaldatum, scadenza attestato, срок действия, تاريخ الانتهاء من الصلاحية, 有效期, 有效期至`,
  },
  {
    because: "keeps a record of visits, complaints or requests (a log)",
    words: `complainant, visitor, visitor name, caller, borrower, patient, client, customer, applicant, guest, plaignant, visiteur, emprunteur, usager, demandeur, reclamante, visitante, usuario, solicitante, paciente, cliente, requerente, utente, Beschwerdeführer, Besucher, Ausleiher, Patient, Kunde, Antragsteller, klager, bezoeker, lener, cliënt, klant, aanvrager, reclamante, visitatore, utente, richiedente, заявитель, посетитель, ф и о посетителя, читатель, клиент, المشتكي, الزائر, اسم الزائر, المستعير, المريض, 投诉人, 来访者, 访客, 借阅人, 患者, 客户, 申请人;
      date received, received on, received, nature of complaint, purpose of visit, reason for visit, reason, loan date, return date, borrowed on, date de réception, motif, motif de la visite, objet de la demande, date de prêt, date de retour, fecha de recepción, motivo, motivo de la visita, fecha de préstamo, fecha de devolución, data de recebimento, data de empréstimo, data de devolução, Eingang, Eingangsdatum, Grund, Anliegen, Ausleihdatum, Rückgabedatum, ontvangen op, reden, uitgeleend op, inleverdatum, data ricezione, data prestito, data restituzione, цель визита, дата обращения, причина обращения, дата выдачи, дата возврата, سبب الزيارة, تاريخ الاستلام, تاريخ الإعارة, تاريخ الإرجاع, 来访事由, 投诉内容, 借阅日期, 归还日期, 收到日期`,
  },
  {
    because: "lists equipment and when it was serviced",
    words: `asset, asset no, asset number, equipment, machine, vehicle, serial number, appliance, équipement, matériel, machine, véhicule, equipo, máquina, vehículo, equipamento, viatura, Gerät, Anlage, Maschine, Fahrzeug, Inventarnummer, apparaat, toestel, voertuig, attrezzatura, macchina, apparecchio, veicolo, оборудование, прибор, транспортное средство, الجهاز, المعدة, المركبة, 设备, 设备名称, 车辆, 资产编号; last service, last serviced, next service, next service due, service date, last inspection, next inspection, last maintenance, next maintenance, calibration, dernier entretien, prochain entretien, dernier contrôle, prochain contrôle, último mantenimiento, próximo mantenimiento, última revisión, última manutenção, próxima manutenção, letzte Wartung, nächste Wartung, letzte Prüfung, nächste Prüfung, laatste onderhoud, volgend onderhoud, laatste keuring, volgende keuring, ultima manutenzione, prossima manutenzione, последнее обслуживание, следующее обслуживание, дата поверки, آخر صيانة, الصيانة القادمة, 上次保养, 下次保养, 上次检修, 下次检修`,
  },
  {
    because: "records decisions and who made them",
    words: `decision, decision made, décision, decisión, decisão, Entscheidung, Beschluss, besluit, decisione, решение, القرار, 决定, 决议; decided by, approved by, approuvé par, aprobado por, aprovado por, genehmigt von, goedgekeurd door, approvato da, утвердил, اعتمده, 批准人, made by, decision maker, décidé par, décideur, decidido por, entschieden von, beschlossen von, besloten door, deciso da, принял решение, кем принято, اتخذه, صاحب القرار, 决定人, 决策人`,
  },
  {
    because: "says who is away when (a leave calendar)",
    words: `leave type, type of leave, type de congé, motif d absence, tipo de permiso, tipo de licencia, tipo de férias, Urlaubsart, Abwesenheitsgrund, soort verlof, tipo di ferie, tipo di assenza, نوع الإجازة, 请假类型, 假别; number of days, days, no of days, days taken, nombre de jours, nb jours, número de días, días, número de dias, dias, Anzahl Tage, Tage, aantal dagen, dagen, numero di giorni, giorni, количество дней, дней, عدد الأيام, 天数; employee, staff, agent, salarié, empleado, funcionario, funcionário, Mitarbeiter, Mitarbeiterin, medewerker, dipendente, сотрудник, الموظف, 员工, 姓名`,
  },
  {
    because: "tells what is said to whom (a communication plan)",
    words: `audience, target audience, public, public cible, destinataires, audiencia, público objetivo, público alvo, Zielgruppe, doelgroep, destinatari, pubblico, целевая аудитория, аудитория, الجمهور, الجمهور المستهدف, 受众, 目标受众; message, key message, message clé, mensaje, mensaje clave, mensagem, mensagem chave, Botschaft, Kernbotschaft, boodschap, kernboodschap, messaggio, сообщение, ключевое сообщение, الرسالة, 信息, 关键信息, 沟通内容; channel, medium, canal, moyen, medio, meio, Kanal, kanaal, middel, canale, mezzo, канал, القناة, وسيلة الاتصال, 渠道, 沟通渠道, 沟通方式; frequency, fréquence, frecuencia, frequência, Häufigkeit, frequentie, frequenza, частота, التكرار, 频率`,
    atLeast: 3,
  },
  {
    because: "lists indicators and how they are collected (a monitoring plan)",
    words: `indicator, indicators, indicateur, indicateurs, indicador, indicadores, Indikator, Indikatoren, indicatore, indicatori, показатель, индикатор, المؤشر, المؤشرات, 指标; baseline, valeur de référence, línea de base, línea base, linha de base, Ausgangswert, nulmeting, базовое значение, خط الأساس, 基线, 基准值; target, target value, cible, valeur cible, meta, Zielwert, streefwaarde, целевое значение, المستهدف, 目标值; data source, source of data, source de données, fuente de datos, fuente de información, fonte de dados, Datenquelle, gegevensbron, fonte dei dati, источник данных, مصدر البيانات, 数据来源; collection method, data collection, frequency of collection, méthode de collecte, método de recolección, método de coleta, Erhebungsmethode, метод сбора, 收集方法`,
    atLeast: 3,
  },
  {
    because: "links a project’s results to indicators and assumptions (a logical framework)",
    words: `intervention logic, project summary, narrative summary, hierarchy of objectives, logique d intervention, résumé narratif, lógica de intervención, resumen narrativo, jerarquía de objetivos, lógica de intervenção, resumo narrativo, Interventionslogik, interventielogica, logica d intervento, логика вмешательства, منطق التدخل, 干预逻辑; objectively verifiable indicators, indicators, ovi, indicateurs objectivement vérifiables, indicateurs, iov, indicadores objetivamente verificables, indicadores, indicadores verificables, objektiv überprüfbare Indikatoren, indicatori oggettivamente verificabili, indicatori, объективно проверяемые показатели, 客观验证指标; means of verification, sources of verification, mov, sources de vérification, moyens de vérification, fuentes de verificación, medios de verificación, fontes de verificação, meios de verificação, Nachweisquellen, Überprüfungsquellen, fonti di verifica, источники проверки, 验证方法; assumptions, risks and assumptions, assumptions and risks, hypothèses, hypothèses et risques, supuestos, supuestos y riesgos, pressupostos, Annahmen, aannames, ipotesi, допущения, الافتراضات, 假设`,
    atLeast: 3,
  },
  {
    because: "is a timetable",
    words: `monday, mon, lundi, lunes, segunda, segunda feira, Montag, maandag, lunedì, понедельник, пн, الاثنين, 周一, 星期一; tuesday, tue, mardi, martes, terça, terça feira, Dienstag, dinsdag, martedì, вторник, вт, الثلاثاء, 周二, 星期二; wednesday, wed, mercredi, miércoles, quarta, quarta feira, Mittwoch, woensdag, mercoledì, среда, ср, الأربعاء, 周三, 星期三; thursday, thu, jeudi, jueves, quinta, quinta feira, Donnerstag, donderdag, giovedì, четверг, чт, الخميس, 周四, 星期四`,
    atLeast: 3,
  },
  {
    because: "shows measured figures (a dashboard)",
    words: `baseline, référence, valeur de référence, línea base, línea de base, linha de base, Ausgangswert, Basiswert, nulmeting, baseline, базовое значение, خط الأساس, 基线, 基准值; actual, actual value, réalisé, valor actual, valor real, realizado, Istwert, Ist, werkelijk, effettivo, факт, фактическое значение, الفعلي, 实际值, 实际; variance, difference, gap, écart, variación, desviación, variação, desvio, Abweichung, Differenz, verschil, afwijking, scostamento, отклонение, الانحراف, الفرق, 偏差, 差异; target, target value, cible, meta, objetivo, Zielwert, Soll, Sollwert, streefwaarde, doel, obiettivo, план, целевое значение, المستهدف, 目标值, 目标; trend, tendance, tendencia, tendência, Trend, тренд, тенденция, الاتجاه, 趋势; q1; q2`,
    atLeast: 3,
  },
  {
    because: "says who was there (an attendance list)",
    words: `present, absent, attendance, attended, sign in, présent, asistencia, asistió, ausente, presença, presente, anwesend, abwesend, aanwezig, afwezig, assente, присутствовал, присутствие, الحضور, الغياب, 出勤, 签到, 到会; signature, firma, assinatura, Unterschrift, handtekening, подпись, التوقيع, 签名, 签字; name, nom, nombre, nome, naam, Name, фио, имя, الاسم, 姓名; class, grade, classe, curso, turma, Klasse, klas, класс, الصف, الفصل, 班级`,
    atLeast: 3,
  },
  {
    because: "is the programme of an event",
    words: `speaker, presenter, intervenant, orateur, ponente, orador, palestrante, Referent, Referentin, spreker, relatore, докладчик, спикер, المتحدث, المحاضر, 主讲人, 演讲者; room, venue, salle, lieu, sala, lugar, local, Raum, Ort, Saal, zaal, locatie, luogo, aula, место, зал, القاعة, المكان, 地点, 会议室; session, atelier, sesión, sessão, Sitzung, sessie, sessione, сессия, الجلسة, 会议, 环节; time, hour, heure, horaire, hora, horário, Uhrzeit, tijd, ora, orario, время, الوقت, 时间`,
    atLeast: 3,
  },
];

/** Why a table with these headings is something else, or null. Where much else speaks for a plan, one group more is asked for. */
export function findNearMiss(headings: readonly string[], isLikelyPlan = false): string | null {
  const said = new Set(headings.map((heading) => fold(heading.replace(/\([^)]*\)?|\b(?:19|20)\d\d\b/g, ""))));
  const most = isLikelyPlan ? 3 : 0;
  return (
    KINDS.find(
      ({ groups, atLeast = 2 }) =>
        groups.filter((group) => group.some((word) => said.has(word))).length >= Math.max(atLeast, most),
    )?.because ?? null
  );
}

const KINDS = NEAR_MISSES.map(({ words, ...kind }) => ({ ...kind, groups: words.split(";").map(foldList) }));
