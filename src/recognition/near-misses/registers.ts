import type { NearMiss } from "./near-miss";

/** Registers, directories and lists. */
export const registers: readonly NearMiss[] = [
  {
    because: "weighs failures by severity, occurrence and detection (an FMEA)",
    groups: [
      `
        failure mode, failure, mode de défaillance, modo de fallo, modo de falha, Fehlerart,
        Fehlermöglichkeit, faalwijze, modalità di guasto, вид отказа, نمط الفشل, 失效模式`,
      `
        severity, sev, gravité, severidad, severidade, gravedad, Schwere, Bedeutung, ernst, gravità,
        тяжесть, الشدة, 严重度`,
      `
        occurrence, occ, ocurrencia, ocorrência, Auftreten, Auftretenswahrscheinlichkeit, optreden,
        occorrenza, возникновение, الحدوث, 发生度, 频度`,
      `
        detection, det, détection, detección, detecção, Entdeckung, detectie, rilevabilità, обнаружение,
        الكشف, 探测度, 检测度`,
      "rpn, npr, rpz, ipr, risk priority number, rpn值, 风险系数",
      "failure effect, effect of failure, potential effect, Fehlerfolge",
    ],
  },
  {
    because: "rates risks by how likely and how serious they are (a risk register)",
    atLeast: 3,
    groups: [
      `
        likelihood, probability, probabilité, vraisemblance, probabilidad, probabilidade, Wahrscheinlichkeit,
        Eintrittswahrscheinlichkeit, waarschijnlijkheid, kans, probabilità, вероятность, الاحتمالية, احتمالية,
        可能性, 概率, 发生概率, sannolikhet, sandsynlighed, sannsynlighet, todennäköisyys, prawdopodobieństwo,
        pravděpodobnost, probabilitate, olasılık, πιθανότητα, ймовірність, संभावना, kemungkinan, probabilitas,
        khả năng xảy ra, xác suất, 発生確率, 発生可能性, 가능성, 발생 가능성, 확률, סבירות, הסתברות`,
      `
        impact, severity, consequence, gravité, impacto, gravedad, severidad, Auswirkung, Schadenshöhe,
        Schadensausmaß, impatto, gevolg, влияние, ущерб, последствия, التأثير, الأثر, 影响, 影响程度, 严重性, 严重程度,
        konsekvens, allvarlighetsgrad, alvorlighed, alvorlighetsgrad, vaikutus, vakavuus, skutek, wpływ,
        skutki, dopad, závažnost, etki, şiddet, επίπτωση, σοβαρότητα, вплив, наслідки, тяжкість, प्रभाव,
        गंभीरता, dampak, tác động, mức độ ảnh hưởng, mức độ nghiêm trọng, 影響度, 影響, 重大性, 영향, 영향도, 심각도, השפעה,
        חומרה`,
      `
        risk, risk description, hazard, risque, danger, riesgo, peligro, risco, perigo, Risiko, Gefahr,
        Gefährdung, risico, gevaar, rischio, pericolo, риск, опасность, المخاطر, الخطر, 风险, 风险描述, 危险源, fara,
        faror, vaara, riski, ryzyko, zagrożenie, riziko, nebezpečí, risc, pericol, tehlike, κίνδυνος, ризик,
        небезпека, जोखिम, खतरा, risiko, bahaya, rủi ro, リスク, 危険, 위험, 리스크, סיכון, סכנה`,
      `
        risk score, risk rating, risk level, inherent risk, residual risk, criticité, niveau de risque,
        nivel de riesgo, nível de risco, Risikowert, Risikostufe, restrisico, risicoscore, livello di rischio,
        уровень риска, مستوى الخطر, مستوى المخاطر, 风险等级, 风险值, 风险级别, risknivå, risikoniveau, risikonivå,
        riskitaso, poziom ryzyka, úroveň rizika, nivel de risc, risk düzeyi, risk skoru, επίπεδο κινδύνου,
        рівень ризику, जोखिम स्तर, skor, skor risiko, tingkat risiko, mức rủi ro, リスクレベル, 위험 수준, 위험도,
        רמת סיכון`,
      `
        mitigation, mitigation strategy, contingency, risk response, atténuation, mitigación, mitigação,
        plan de contingencia, Gegenmaßnahme, beheersmaatregel, mitigazione, меры реагирования, خطة التخفيف,
        应对措施, 缓解措施, riskreducerande åtgärd, motåtgärd, risikoreduktion, risikoreduserende tiltak,
        riskienhallinta, hallintakeino, działania zaradcze, ograniczanie ryzyka, opatření ke zmírnění,
        măsuri de reducere, azaltıcı önlem, μέτρα μετριασμού, заходи зі зниження, शमन उपाय, mitigasi,
        cara mengurangi, biện pháp giảm thiểu, 対応策, 軽減策, 대응 방안, 완화 조치, צמצום הסיכון`,
    ],
  },
  {
    because: "lists people or groups with their interest and influence (a stakeholder list)",
    groups: [
      `
        stakeholder, stakeholder group, partie prenante, parties prenantes, interesado, parte interesada,
        partes interessadas, grupo de interés, Stakeholder, Interessengruppe, Anspruchsgruppe,
        belanghebbende, belanghebbenden, portatore di interesse, portatori di interesse, заинтересованная
        сторона, стейкхолдер, أصحاب المصلحة, صاحب المصلحة, 利益相关者, 干系人, 利益相关方`,
      `
        influence, power, influencia, influência, poder, Einfluss, Macht, invloed, influenza, potere,
        влияние, التأثير, النفوذ, 影响力, 权力`,
      "interest, intérêt, interés, interesse, Interesse, belang, интерес, الاهتمام, 利益, 关注点, 兴趣",
      `
        attitude, position, engagement, engagement level, actitud, atitude, Haltung, Einstellung, houding,
        atteggiamento, отношение, الموقف, 态度`,
      "expectation, attente, expectativa, Erwartung, verwachting, aspettativa, ожидания, التوقعات, 期望, 需求与期望",
    ],
  },
  {
    because: "collects wishes for a product with points or sprints (a backlog)",
    groups: [
      `
        user story, story, historia de usuario, história de usuário, récit utilisateur, пользовательская
        история, 用户故事, 用户需求, epic, épica, épico, эпик, 史诗, Anwendergeschichte, gebruikersverhaal`,
      "story point, story points, points, puntos de historia, pontos, estimate, Schätzung, оценка, 故事点, 估算",
      "sprint, iteration, спринт, 迭代, 冲刺",
      "as a, as a user, en tant que, como, als, come, как, 作为",
      "so that, afin de, para que, damit, zodat, 以便",
      `
        acceptance criteria, critères d acceptation, criterios de aceptación, critérios de aceitação,
        Akzeptanzkriterien, acceptatiecriteria, критерии приемки, 验收标准`,
      "feature, fonctionnalité, funcionalidad, funcionalidade, функция, 功能",
      "backlog",
      "i want, i want to, je veux, quiero, quero, ich möchte, ik wil, 我想",
    ],
  },
  {
    because: "lists the members of a group",
    groups: [
      `
        last name, surname, family name, nom de famille, apellido, apellidos, sobrenome, Nachname,
        achternaam, cognome, фамилия, اللقب, 姓, efternavn, etternavn, efternamn, sukunimi, nazwisko,
        příjmení, soyadı`,
      `
        first name, given name, prénom, nombre, primeiro nome, Vorname, voornaam, nome, имя, fornavn,
        förnamn, etunimi, imię, jméno, adı`,
      `
        member no, member number, membership no, membership, joined, date joined, member since, fee paid,
        fee, dues, date of birth, numéro d adhérent, cotisation, adhésion, número de socio, cuota, cota,
        Mitgliedsnummer, Beitrag, Eintritt, lidnummer, contributie, quota, взнос`,
    ],
  },
  {
    because: "lists contracts and with whom they are",
    atLeast: 3,
    groups: [
      `
        contract, contract no, contract number, contract id, agreement, contrat, numéro de contrat, contrato, número
        de contrato, Vertrag, Vertragsnummer, contract nummer, contratto, numero contratto, договор, номер договора,
        العقد, رقم العقد, 合同, 合同编号, umowa, nr umowy, id kontraktu, smlouva, číslo smlouvy, sözleşme, договір`,
      `
        supplier, vendor, provider, contractor, fournisseur, prestataire, proveedor, contratista, fornecedor,
        contratado, Lieferant, Auftragnehmer, Dienstleister, leverancier, opdrachtnemer, fornitore, appaltatore,
        поставщик, подрядчик, исполнитель, المورد, المقاول, 供应商, 供方, leverantör, leverandør, toimittaja, dostawca,
        wykonawca, dodavatel, furnizor, tedarikçi, προμηθευτής, постачальник, 契約先, 공급업체, ספק`,
      `
        contract value, annual value, contract amount, currency, valeur, montant, devise, valor del contrato, importe,
        moneda, valor anual, valor do contrato, moeda, Vertragswert, Auftragswert, Währung, contractwaarde, valuta,
        valore, importo, сумма договора, валюта, قيمة العقد, العملة, 合同金额, 币种, wartość, wartość roczna, waluta,
        hodnota, měna, valoare, tutar, para birimi, сума договору`,
      `
        subject of the contract, subject matter, objet du contrat, objeto del contrato, objeto do contrato,
        Vertragsgegenstand, onderwerp van het contract, oggetto del contratto, предмет договора, موضوع العقد, 合同内容,
        przedmiot umowy, předmět smlouvy, contract status, status kontraktu, expiry date, renewal date`,
    ],
  },
  {
    because: "explains words (a glossary)",
    groups: [
      `
        term, word, abbreviation, acronym, terme, término, termo, Begriff, Abkürzung, begrip,
        termine, термин, المصطلح, 术语, 用語, 용어`,
      `
        meaning, definition, stands for, signification, définition, significado, definición, definição,
        Bedeutung, Definition, betekenis, definitie, significato, definizione, значение, определение,
        التعريف, 定义, 含义, 意味, 정의`,
    ],
  },
  {
    because: "tells how to reach people (a directory)",
    groups: [
      `
        email, e mail, mail, courriel, correo, correo electrónico, adresse mail, posta elettronica,
        электронная почта, эл почта, البريد, البريد الإلكتروني, 邮箱, 电子邮件, 電子郵件, e post, epost, sähköposti,
        adres e mail, e posta, ηλεκτρονικό ταχυδρομείο, електронна пошта, ईमेल, surel, thư điện tử, メール, 이메일,
        דוא ל, iletişim`,
      `
        phone, telephone, tel, mobile, cell, phone number, téléphone, portable, teléfono, celular, móvil,
        telefone, telemóvel, Telefon, Handy, Telefonnummer, telefoon, telefono, cellulare, телефон, الهاتف,
        الجوال, رقم الهاتف, 电话, 手机, 電話, 联系电话, 手机号, telefonnummer, mobil, puhelin, tel kom, cep telefonu,
        τηλέφωνο, फ़ोन, telepon, no hp, điện thoại, số điện thoại, 電話番号, 연락처, 전화번호, טלפון, נייד`,
      "address, adresse, dirección, endereço, Anschrift, Adresse, adres, indirizzo, адрес, العنوان, 地址",
      `
        first name, last name, surname, prénom, nom de famille, apellido, apellidos, sobrenome, Vorname,
        Nachname, voornaam, achternaam, cognome, имя, фамилия, الاسم الأول, 姓名`,
      `
        job title, position, title, fonction, poste, cargo, puesto, Funktion, functie, qualifica, ruolo,
        должность, المنصب, الوظيفة, المسمى الوظيفي, 职务, 职位, 職稱, befattning, stilling, tehtävänimike,
        stanowisko, pozice, funcție, rol, unvan, görevi, θέση, посада, पद, jabatan, chức vụ, 役職, 직책, 직위, תפקיד`,
      `
        birth date, date of birth, birthday, date de naissance, fecha de nacimiento, data de nascimento,
        Geburtsdatum, geboortedatum, data di nascita, дата рождения, تاريخ الميلاد, 出生日期`,
      `
        organisation, organization, company, organisme, organización, empresa, Organisation, Einrichtung,
        organisatie, ente, организация, المؤسسة, 单位, 机构`,
      "website, site web, sitio web, webseite, сайт, الموقع الإلكتروني, 网站",
      "room, office, extension, salle, bureau, sala, Raum, Durchwahl",
    ],
  },
  {
    because: "keeps a record of what was raised or reported (a log)",
    groups: [
      `
        raised by, reported by, raised on, date raised, date reported, opened by, date opened, logged by,
        requested by, date logged, received from, received on,
        signalé par, date de signalement, émis par, demandé par, reportado por,
        fecha de reporte, solicitado por, fecha de solicitud, relatado por, data de registro, registrado
        por, gemeldet von, gemeldet am, gemeldet, gemeld door, gemeld op, datum melding, ingebracht door,
        segnalato da, data segnalazione, сообщил, заявитель, дата обращения, дата регистрации, أبلغ عنه,
        تاريخ البلاغ, مقدم البلاغ, 提出人, 提出日期, 提出时间, 报告人, 上报人, 记录人, 登记人, 发现时间`,
      `
        resolution, decision, outcome of discussion, parked, discussed, parking lot, closed on, date closed,
        date resolved, résolution, décision, résolu le, resolución, decisión, fecha de cierre, resolução,
        decisão, Lösung, Entscheidung, gelöst am, behoben am, oplossing, besluit, opgelost op, risoluzione,
        decisione, risolto il, решение, дата решения, дата закрытия, القرار, الحل, تاريخ الإغلاق, 解决日期, 决定,
        决议, 处理结果, 关闭日期, 解决方案`,
      `
        incident, defect, bug, change request, question, complaint, idea, suggestion, plainte, queja,
        reclamo, Beschwerde, Störung, klacht, melding, segnalazione, жалоба, обращение, инцидент, الشكوى,
        投诉, 事件, 缺陷`,
      "severity, gravité, severidad, severidade, Schweregrad, ernst, серьезность, 严重程度",
      "topic, sujet, tema, Thema, onderwerp, argomento, тема, الموضوع, 议题",
    ],
  },
  {
    because: "is a list of tests with expected and actual results",
    atLeast: 3,
    groups: [
      `
        test case, test id, test, cas de test, caso de prueba, caso de teste, Testfall, testgeval, тест
        кейс, حالة الاختبار, 测试用例, 用例`,
      `
        expected result, résultat attendu, resultado esperado, erwartetes Ergebnis, verwacht resultaat,
        ожидаемый результат, النتيجة المتوقعة, 预期结果`,
      `
        actual result, résultat obtenu, resultado obtenido, resultado real, resultado obtido, tatsächliches
        Ergebnis, werkelijk resultaat, фактический результат, النتيجة الفعلية, 实际结果`,
      "pass fail, passed, test data, тестовые данные, 测试数据, 是否通过",
    ],
  },
];
