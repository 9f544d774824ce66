import type { NearMiss } from "./near-miss";

/** Plans and calendars of another kind. */
export const calendars: readonly NearMiss[] = [
  {
    because: "tells what is said to whom (a communication plan)",
    sheetKind: "communication-plan",
    atLeast: 3,
    groups: [
      `
        audience, target audience, who needs to know, who should know, who is told, stakeholder group, recipients,
        recipient, destinatarios, destinataire, destinatários, für wen, Empfänger, public, public cible,
        destinataires, audiencia, público objetivo, público alvo, Zielgruppe, doelgroep, destinatari, pubblico,
        целевая аудитория, аудитория, الجمهور, الجمهور المستهدف, 受众, 目标受众`,
      `
        communication type, type of communication, type de communication, tipo de comunicación, tipo de comunicação,
        Art der Kommunikation, what we say, what to say, information, message, key message, message clé, mensaje,
        mensaje clave, mensagem, mensagem chave, Botschaft, Kernbotschaft, boodschap, kernboodschap, messaggio,
        сообщение, ключевое сообщение, الرسالة, 信息, 关键信息, 沟通内容`,
      `
        channel, how, how it is shared, format, communication method, method of communication, medium, canal, moyen,
        medio, meio, Kanal, kanaal, middel, canale, mezzo, канал, القناة, وسيلة الاتصال, 渠道, 沟通渠道, 沟通方式`,
      `
        frequency, how often, timing, fréquence, frecuencia, frequência, Häufigkeit, frequentie, frequenza, частота,
        التكرار, 频率`,
      `
        sender, sent by, who sends it, who tells them, who informs, presenter, deliverer, expéditeur, émetteur,
        qui informe, remitente, emisor, quién informa, remetente, Absender, wer informiert, afzender, mittente,
        отправитель, المرسل, 发送人, avsändare, afsender, avsender, lähettäjä, nadawca, odesílatel, expeditor, gönderen,
        発信者, 발신자`,
    ],
  },
  {
    because: "lists indicators and how they are collected (a monitoring plan)",
    atLeast: 3,
    groups: [
      `
        indicator, indicators, indicateur, indicateurs, indicador, indicadores, Indikator, Indikatoren,
        indicatore, indicatori, показатель, индикатор, المؤشر, المؤشرات, 指标`,
      `
        baseline, valeur de référence, línea de base, línea base, linha de base, Ausgangswert, nulmeting,
        базовое значение, خط الأساس, 基线, 基准值`,
      "target, target value, cible, valeur cible, meta, Zielwert, streefwaarde, целевое значение, المستهدف, 目标值",
      `
        data source, source of data, source de données, fuente de datos, fuente de información, fonte de
        dados, Datenquelle, gegevensbron, fonte dei dati, источник данных, مصدر البيانات, 数据来源`,
      `
        collection method, data collection, frequency of collection, méthode de collecte, método de
        recolección, método de coleta, Erhebungsmethode, метод сбора, 收集方法`,
    ],
  },
  {
    because: "links a project’s results to indicators and assumptions (a logical framework)",
    atLeast: 3,
    groups: [
      `
        intervention logic, project summary, narrative summary, hierarchy of objectives, logique d
        intervention, résumé narratif, lógica de intervención, resumen narrativo, jerarquía de objetivos,
        lógica de intervenção, resumo narrativo, Interventionslogik, interventielogica, logica d intervento,
        логика вмешательства, منطق التدخل, 干预逻辑`,
      `
        objectively verifiable indicators, indicators, ovi, indicateurs objectivement vérifiables,
        indicateurs, iov, indicadores objetivamente verificables, indicadores, indicadores verificables,
        objektiv überprüfbare Indikatoren, indicatori oggettivamente verificabili, indicatori, объективно
        проверяемые показатели, 客观验证指标`,
      `
        means of verification, sources of verification, mov, sources de vérification, moyens de
        vérification, fuentes de verificación, medios de verificación, fontes de verificação, meios de
        verificação, Nachweisquellen, Überprüfungsquellen, fonti di verifica, источники проверки, 验证方法`,
      `
        assumptions, risks and assumptions, assumptions and risks, hypothèses, hypothèses et risques,
        supuestos, supuestos y riesgos, pressupostos, Annahmen, aannames, ipotesi, допущения, الافتراضات, 假设`,
    ],
  },
  {
    because: "is a timetable",
    atLeast: 3,
    groups: [
      `
        monday, mon, lundi, lunes, segunda, segunda feira, Montag, maandag, lunedì, понедельник, пн,
        الاثنين, 周一, 星期一`,
      "tuesday, tue, mardi, martes, terça, terça feira, Dienstag, dinsdag, martedì, вторник, вт, الثلاثاء, 周二, 星期二",
      `
        wednesday, wed, mercredi, miércoles, quarta, quarta feira, Mittwoch, woensdag, mercoledì, среда, ср,
        الأربعاء, 周三, 星期三`,
      `
        thursday, thu, jeudi, jueves, quinta, quinta feira, Donnerstag, donderdag, giovedì, четверг, чт,
        الخميس, 周四, 星期四`,
    ],
  },
  {
    because: "shows measured figures (a dashboard)",
    atLeast: 3,
    groups: [
      `
        baseline, référence, valeur de référence, línea base, línea de base, linha de base, Ausgangswert,
        Basiswert, nulmeting, базовое значение, خط الأساس, 基线, 基准值`,
      `
        actual, actual value, réalisé, valor actual, valor real, realizado, Istwert, Ist, werkelijk,
        effettivo, факт, фактическое значение, الفعلي, 实际值, 实际`,
      `
        variance, difference, gap, écart, variación, desviación, variação, desvio, Abweichung, Differenz,
        verschil, afwijking, scostamento, отклонение, الانحراف, الفرق, 偏差, 差异`,
      `
        target, target value, cible, meta, objetivo, Zielwert, Soll, Sollwert, streefwaarde, doel,
        obiettivo, план, целевое значение, المستهدف, 目标值, 目标`,
      "trend, tendance, tendencia, tendência, Trend, тренд, тенденция, الاتجاه, 趋势",
      "q1",
      "q2",
    ],
  },
  {
    because: "says who was there (an attendance list)",
    atLeast: 3,
    groups: [
      `
        present, absent, attendance, attended, sign in, présent, asistencia, asistió, ausente, presença,
        presente, anwesend, abwesend, aanwezig, afwezig, assente, присутствовал, присутствие, الحضور,
        الغياب, 出勤, 签到, 到会`,
      "signature, firma, assinatura, Unterschrift, handtekening, подпись, التوقيع, 签名, 签字",
      "name, nom, nombre, nome, naam, Name, фио, имя, الاسم, 姓名",
      "class, grade, classe, curso, turma, Klasse, klas, класс, الصف, الفصل, 班级",
    ],
  },
  {
    because: "is the programme of an event",
    atLeast: 3,
    groups: [
      `
        speaker, presenter, intervenant, orateur, ponente, orador, palestrante, Referent, Referentin,
        spreker, relatore, докладчик, спикер, المتحدث, المحاضر, 主讲人, 演讲者`,
      `
        room, venue, salle, lieu, sala, lugar, local, Raum, Ort, Saal, zaal, locatie, luogo, aula, место,
        зал, القاعة, المكان, 地点, 会议室`,
      "session, atelier, sesión, sessão, Sitzung, sessie, sessione, сессия, الجلسة, 会议, 环节",
      "time, hour, heure, horaire, hora, horário, Uhrzeit, tijd, ora, orario, время, الوقت, 时间",
    ],
  },
];
