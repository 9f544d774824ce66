import type { NearMiss } from "./near-miss";

/** Logs, records and counts. */
export const records: readonly NearMiss[] = [
  {
    because: "counts goods or money (a budget, an order or an inventory)",
    groups: [
      `
        quantity, qty, quantité, qté, cantidad, cant, quantidade, qtd, qtde, Menge, Anzahl, Stückzahl,
        aantal, hoeveelheid, quantità, количество, кол во, الكمية, العدد, 数量, 數量`,
      `
        unit price, price, unit cost, prix, prix unitaire, precio, precio unitario, preço, preço unitário,
        valor unitário, costo unitario, Preis, Einzelpreis, Stückpreis, prijs, stukprijs, prezzo, prezzo
        unitario, цена, السعر, سعر الوحدة, 单价, 價格, 价格, 單價`,
      `
        total, subtotal, amount, montant, importe, valor total, precio total, Gesamtpreis, Summe, Betrag,
        totaal, bedrag, totale, importo, сумма, итого, стоимость, المجموع, الإجمالي, 金额, 总价, 合计, 小计`,
      `
        supplier, vendor, fournisseur, proveedor, fornecedor, Lieferant, leverancier, fornitore, поставщик,
        المورد, 供应商`,
      `
        stock, in stock, inventory no, serial number, inventario, estoque, Bestand, Lagerbestand, voorraad,
        giacenza, остаток, المخزون, 库存`,
      "invoice, invoice no, facture, factura, fatura, Rechnung, factuur, fattura, счет, الفاتورة, 发票",
    ],
  },
  {
    because: "tells what changed from version to version (a version history)",
    groups: [
      `
        version, version no, revision, rev, versión, versão, révision, Revision, versie, versione, версия,
        редакция, الإصدار, 版本, 版本号`,
      `
        author, changed by, edited by, revised by, auteur, autor, Autor, Verfasser, geändert von, autore,
        автор, المؤلف, 作者, 修改人, 修订人`,
      `
        change, changes, description of change, summary of changes, change description, modification,
        modifications, nature de la modification, cambio, cambios, descripción del cambio, alteração,
        alterações, Änderung, Änderungen, wijziging, wijzigingen, modifica, modifiche, изменение, изменения,
        описание изменений, التعديل, 修改内容, 变更内容, 修订内容`,
    ],
  },
  {
    because: "says what is taught in which lesson (a lesson plan)",
    groups: [
      `
        learning objective, learning objectives, learning outcome, learning intention, objectif d
        apprentissage, compétences visées, objetivo de aprendizaje, aprendizaje esperado, objetivos de
        aprendizagem, habilidades, Lernziel, Lernziele, Kompetenzen, leerdoel, lesdoel, obiettivo di
        apprendimento, учебная цель, планируемые результаты обучения, أهداف التعلم, نواتج التعلم, 教学目标, 学习目标`,
      `
        homework, devoirs, tarea para casa, deberes, lição de casa, trabalho de casa, Hausaufgaben,
        huiswerk, compiti per casa, домашнее задание, الواجب المنزلي, 作业, 课后作业`,
      `
        topic, lesson, lesson topic, unit, lesson no, thème de la leçon, séance, leçon, tema, lección,
        unidad, aula, conteúdo, Stunde, Unterrichtsthema, Thema der Stunde, les, lesonderwerp, lezione,
        argomento, unità, тема урока, урок, الدرس, الوحدة, 课题, 课时, 教学内容, 单元`,
      `
        starter, plenary, differentiation, warm up, success criteria for pupils, différenciation,
        Differenzierung, differentiatie`,
    ],
  },
  {
    because: "counts the hours people have worked (a time sheet)",
    groups: [
      `
        hours, hours worked, total hours, time spent, heures, heures travaillées, horas, horas trabajadas,
        horas trabalhadas, Stunden, Arbeitsstunden, uren, gewerkte uren, ore, ore lavorate, часы, отработано
        часов, ساعات العمل, عدد الساعات, 工时, 工作时数`,
      `
        employee, staff member, employee name, worker, salarié, empleado, trabajador, funcionário,
        Mitarbeiter, medewerker, werknemer, dipendente, сотрудник, работник, الموظف, 员工, 员工姓名`,
      `
        time in, time out, clock in, clock out, start time, end time, break, overtime, heure d arrivée,
        heure de départ, hora de entrada, hora de salida, hora de saída, Arbeitsbeginn, Arbeitsende, Pause,
        begintijd, eindtijd, pauze, ora inizio, ora fine, вид отпуска`,
    ],
  },
  {
    because: "records what was taught to whom, or how well people did",
    groups: [
      `
        pupil, student, learner, trainee, employee name, élève, étudiant, estudiante, alumno, alumna, aluno,
        Schüler, Schülerin, leerling, cursist, alunno, studente, ученик, студент, обучающийся, الطالب, اسم
        الطالب, 学生, 学生姓名`,
      `
        mark, marks, grade, score, average, test 1, test, exam, note, notes, moyenne, nota, calificación,
        promedio, média, Note, Punkte, Durchschnitt, cijfer, gemiddelde, voto, media, оценка, балл, средний
        балл, الدرجة, المعدل, 成绩, 分数, 平均分`,
      `
        first aid, fire safety, safeguarding, induction, training completed, course completed, certificate
        no, premiers secours, primeros auxilios, primeiros socorros, Erste Hilfe, Brandschutz, BHV, EHBO,
        primo soccorso, первая помощь, الإسعافات الأولية, 急救`,
      `
        job title, position, role, poste, cargo, puesto, Funktion, functie, mansione, должность, المسمى
        الوظيفي, 职务, 岗位`,
      `
        expiry, expiry date, valid until, date d expiration, fecha de vencimiento del certificado, validade,
        gültig bis, geldig tot, vervaldatum, scadenza attestato, срок действия, تاريخ الانتهاء من الصلاحية,
        有效期, 有效期至`,
    ],
  },
  {
    because: "keeps a record of visits, complaints or requests (a log)",
    groups: [
      `
        complainant, visitor, visitor name, caller, borrower, patient, client, customer, applicant, guest,
        plaignant, visiteur, emprunteur, usager, demandeur, reclamante, visitante, usuario, solicitante,
        paciente, cliente, requerente, utente, Beschwerdeführer, Besucher, Ausleiher, Patient, Kunde,
        Antragsteller, klager, bezoeker, lener, cliënt, klant, aanvrager, visitatore, richiedente,
        заявитель, посетитель, ф и о посетителя, читатель, клиент, المشتكي, الزائر, اسم الزائر, المستعير,
        المريض, 投诉人, 来访者, 访客, 借阅人, 患者, 客户, 申请人`,
      `
        date received, received on, received, nature of complaint, purpose of visit, reason for visit,
        reason, loan date, return date, borrowed on, date de réception, motif, motif de la visite, objet de
        la demande, date de prêt, date de retour, fecha de recepción, motivo, motivo de la visita, fecha de
        préstamo, fecha de devolución, data de recebimento, data de empréstimo, data de devolução, Eingang,
        Eingangsdatum, Grund, Anliegen, Ausleihdatum, Rückgabedatum, ontvangen op, reden, uitgeleend op,
        inleverdatum, data ricezione, data prestito, data restituzione, цель визита, дата обращения, причина
        обращения, дата выдачи, дата возврата, سبب الزيارة, تاريخ الاستلام, تاريخ الإعارة, تاريخ الإرجاع,
        来访事由, 投诉内容, 借阅日期, 归还日期, 收到日期`,
    ],
  },
  {
    because: "keeps a record of incidents and what was done at once (an incident log)",
    groups: [
      `
        incident, accident, injury, incident description, description of incident, type of incident, what happened,
        accident du travail, description de l accident, Unfall, Vorfall, Unfallhergang, Verletzung, accidente,
        incidente, lesión, acidente, infortunio, incidente occorso, ongeval, ongeluk, olycka, tillbud, ulykke,
        wypadek, úraz, несчастный случай, происшествие, حادث, 事故, 事故内容`,
      `
        first aid given, first aid, treatment given, injured person, name of injured, injured, ambulance, witness,
        witnesses, reported to, time of incident, date of incident, place of incident, premiers secours,
        premiers soins, soins donnés, victime, témoin, témoins, Erste Hilfe, Ersthelfer, Verletzter, Verletzte,
        Zeugen, primeros auxilios, lesionado, testigos, primeiros socorros, testemunhas, primo soccorso,
        infortunato, testimoni, eerste hulp, gewonde, getuigen, första hjälpen, førstehjelp, pierwsza pomoc,
        poszkodowany, první pomoc, первая помощь, пострадавший, الإسعافات الأولية, 応急処置, 急救`,
    ],
  },
  {
    because: "lists equipment and when it was serviced",
    groups: [
      `
        asset, asset no, asset number, equipment, machine, vehicle, serial number, appliance, équipement,
        matériel, véhicule, equipo, máquina, vehículo, equipamento, viatura, Gerät, Anlage, Maschine,
        Fahrzeug, Inventarnummer, apparaat, toestel, voertuig, attrezzatura, macchina, apparecchio, veicolo,
        оборудование, прибор, транспортное средство, الجهاز, المعدة, المركبة, 设备, 设备名称, 车辆, 资产编号`,
      `
        last service, last serviced, next service, next service due, service date, last inspection, next
        inspection, last maintenance, next maintenance, calibration, dernier entretien, prochain entretien,
        dernier contrôle, prochain contrôle, último mantenimiento, próximo mantenimiento, última revisión,
        última manutenção, próxima manutenção, letzte Wartung, nächste Wartung, letzte Prüfung, nächste
        Prüfung, laatste onderhoud, volgend onderhoud, laatste keuring, volgende keuring, ultima
        manutenzione, prossima manutenzione, последнее обслуживание, следующее обслуживание, дата поверки,
        آخر صيانة, الصيانة القادمة, 上次保养, 下次保养, 上次检修, 下次检修`,
    ],
  },
  {
    because: "lists things and who keeps them (an asset register)",
    groups: [
      `
        asset, asset no, asset number, asset id, asset tag, inventory no, inventory number, serial number,
        numéro d inventaire, n d inventaire, numéro de série, número de inventario, n de inventario, número de serie,
        número de patrimônio, número de série, Inventarnummer, Inventar Nr, Seriennummer, inventarisnummer,
        serienummer, numero di inventario, numero di serie, matricola, инвентарный номер, серийный номер,
        رقم الأصل, الرقم التسلسلي, 资产编号, 序列号, inventarienummer, inventarnummer, nr inwentarzowy, numer seryjny,
        inventární číslo, număr de inventar, demirbaş no, seri no, інвентарний номер, 資産番号, 자산번호`,
      `
        purchased, purchase date, date of purchase, purchased on, date acquired, acquired, acquisition date, date d
        achat, acheté le, date d acquisition, fecha de compra, fecha de adquisición, data de compra, data de
        aquisição, Kaufdatum, Anschaffungsdatum, angeschafft am, gekauft am, aankoopdatum, aanschafdatum, data di
        acquisto, дата покупки, дата приобретения, تاريخ الشراء, 购买日期, 购置日期, 采购日期, inköpsdatum, købsdato,
        kjøpsdato, ostopäivä, data zakupu, datum nákupu, data achiziției, alım tarihi, ημερομηνία αγοράς, дата
        придбання, tanggal pembelian, ngày mua, 購入日, 구입일, תאריך רכישה`,
      `
        warranty, warranty until, warranty expires, warranty expiry, guarantee until, garantie, fin de garantie,
        garantía, garantía hasta, garantia, garantia até, Garantie, Garantie bis, garantie tot, garanzia, garanzia
        fino al, гарантия, гарантия до, الضمان, 保修期, 保修期至, garanti, takuu, gwarancja, záruka, garanție, εγγύηση,
        гарантія, garansi, bảo hành, 保証期限, 보증기간, אחריות עד`,
      `
        custodian, kept by, issued to, détenteur, affecté à, custodio, asignado a nombre de, detentor, ausgegeben an,
        in gebruik bij, assegnatario, ответственное хранение, أمين العهدة, 保管人, 使用人, 領用人, 领用人, użytkownik`,
      `
        model, manufacturer, make, brand, modèle, marque, fabricant, modelo, marca, fabricante, Modell, Hersteller,
        Marke, merk, fabrikant, modello, produttore, модель, марка, производитель, الطراز, الشركة المصنعة, 型号, 品牌,
        tillverkare, producent, výrobce, üretici, メーカー, 제조사`,
    ],
  },
  {
    because: "records decisions and who made them",
    groups: [
      `
        decision, decision made, décision, decisión, decisão, Entscheidung, Beschluss, besluit, decisione,
        решение, القرار, 决定, 决议`,
      `
        decided by, approved by, approuvé par, aprobado por, aprovado por, genehmigt von, goedgekeurd door,
        approvato da, утвердил, اعتمده, 批准人, made by, decision maker, décidé par, décideur, decidido por,
        entschieden von, beschlossen von, besloten door, deciso da, принял решение, кем принято, اتخذه, صاحب
        القرار, 决定人, 决策人`,
    ],
  },
  {
    because: "says who is away when (a leave calendar)",
    groups: [
      `
        leave type, type of leave, type de congé, motif d absence, tipo de permiso, tipo de licencia, tipo
        de férias, Urlaubsart, Abwesenheitsgrund, soort verlof, tipo di ferie, tipo di assenza, نوع الإجازة,
        请假类型, 假别`,
      `
        number of days, days, no of days, days taken, nombre de jours, nb jours, número de días, días,
        número de dias, dias, Anzahl Tage, Tage, aantal dagen, dagen, numero di giorni, giorni, количество
        дней, дней, عدد الأيام, 天数`,
      `
        employee, staff, agent, salarié, empleado, funcionario, funcionário, Mitarbeiter, Mitarbeiterin,
        medewerker, dipendente, сотрудник, الموظف, 员工, 姓名`,
    ],
  },
];
