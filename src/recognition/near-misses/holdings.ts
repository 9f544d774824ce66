import type { NearMiss } from "./near-miss";

/** Things, rooms and certificates, and who has them until when. */
export const holdings: readonly NearMiss[] = [
  {
    because: "says what is lent to whom (a list of loans)",
    groups: [
      `
        borrower, borrowed by, lent to, loaned to, checked out by, on loan to, reader, emprunteur, emprunté par,
        prêté à, prestatario, prestado a, prestada a, mutuário, emprestado a, emprestado para, Ausleiher,
        ausgeliehen von, ausgeliehen an, Entleiher, lener, uitgeleend aan, prestato a, preso in prestito da, читатель,
        выдано кому, المستعير, 借用人, 借阅人, låntagare, utlånad till, låner, udlånt til, lainaaja, wypożyczający,
        wypożyczono komu, vypůjčitel, împrumutat, ödünç alan, δανειζόμενος, позичальник, peminjam, người mượn, 借りた人,
        貸出先, 대출자, שואל`,
      `
        borrowed, borrowed on, loan date, date borrowed, date out, checked out, lent on, date d emprunt, date de prêt,
        fecha de préstamo, data do empréstimo, Ausleihdatum, ausgeliehen am, uitgeleend op, data prestito,
        дата выдачи, تاريخ الإعارة, 借出日期, utlånad, udlånt, lainattu, data wypożyczenia, alış tarihi,
        data împrumutului, 貸出日, 대출일`,
      `
        returned, returned on, return date, date returned, due back, back on, date de retour, rendu le, rendu,
        fecha de devolución, devuelto, data de devolução, devolvido, zurück am, zurückgegeben, Rückgabe,
        Rückgabedatum, teruggebracht, retour, restituito, data restituzione, дата возврата, возвращено, تاريخ الإرجاع,
        归还日期, återlämnad, afleveret, levert tilbake, palautettu, zwrot, data zwrotu, vráceno, iade tarihi, returnat,
        返却日, 반납일`,
      "author, auteur, autor, Autor, Autorin, autore, автор, المؤلف, 作者, författare, forfatter, tekijä, yazar, 著者, 저자",
    ],
  },
  {
    because: "says who has booked what (a list of bookings)",
    groups: [
      `
        booked by, reserved by, booking name, requested for, réservé par, réservée par, reservado por, reservada por,
        gebucht von, reserviert für, reserviert von, gereserveerd door, geboekt door, prenotato da, prenotata da,
        забронировал, حجز باسم, 预订人, 预约人, bokad av, booket af, booket av, varaaja, zarezerwował, rezervoval,
        rezervat de, rezerve eden, кем заброньовано, dipesan oleh, người đặt, 予約者, 예약자, הוזמן על ידי`,
      `
        room, hall, venue, vehicle, resource, court, salle, véhicule, sala, aula, vehículo, veículo, Raum, Saal,
        Fahrzeug, zaal, ruimte, lokaal, voertuig, stanza, veicolo, помещение, кабинет, зал, القاعة, 房间, 会议室, lokal,
        sal, rum, rom, tila, sali, sala lekcyjna, místnost, sală, salon, oda, αίθουσα, кімната, ruangan, phòng, 部屋,
        会議室, 방, 회의실, חדר`,
      `
        purpose, occasion, event, reason for booking, objet, motif, motivo, propósito, ocasión, finalidade, Zweck,
        Anlass, doel van gebruik, aanleiding, scopo, цель использования, الغرض, 用途, 事由, ändamål, formål, tarkoitus,
        cel rezerwacji, účel, scop, amaç, σκοπός, мета використання, keperluan, mục đích, 目的, 利用目的, 사용 목적,
        מטרת ההזמנה`,
    ],
  },
  {
    because: "lists what was handed out to whom",
    groups: [
      `
        issued to, handed to, given to, assigned to person, holder, key holder, remis à, entregado a, entregue a,
        ausgehändigt an, uitgegeven aan, consegnato a, выдано, кому выдано, سلمت إلى, 领取人, 领用人, utlämnad till,
        udleveret til, utlevert til, luovutettu, wydano, komu wydano, předáno, predat, teslim alan, видано, penerima`,
      `
        issued, issued on, date issued, handed out on, fecha de entrega, date de remise, data de entrega,
        ausgehändigt am, Ausgabe am, uitgegeven op, data consegna, дата выдачи, تاريخ التسليم, 领取日期, utlämnad,
        udleveret, data wydania, datum předání, teslim tarihi, дата видачі`,
      `
        key, keys, item, equipment, device, badge, serial no, llave, llaves, equipo, material entregado, clé, clés,
        matériel, chave, chaves, equipamento, Schlüssel, Gerät, Geräte, sleutel, apparaat, chiave, chiavi,
        attrezzatura, ключ, оборудование, المفتاح, الجهاز, 钥匙, 设备, nyckel, nøgle, avain, klucz, sprzęt, klíč, anahtar,
        κλειδί`,
    ],
  },
  {
    because: "says who has visited",
    groups: [
      `
        visitor, visitor name, name of visitor, guest, visiteur, visitante, Besucher, Besucherin, Gast, bezoeker,
        visitatore, посетитель, الزائر, 访客, 来访者, besökare, gæst, besøkende, vierailija, gość, odwiedzający,
        návštěvník, vizitator, ziyaretçi, επισκέπτης, відвідувач, tamu, pengunjung, khách, 来訪者, 来客, 방문자, 방문객, מבקר`,
      `
        time in, time out, arrival, departure, signed in, signed out, host, person visited, arrivée, départ, entrada,
        salida, saída, Ankunft, kommt, geht, aankomst, vertrek, ingresso, uscita, время прихода, время ухода, الوصول,
        到达时间, 离开时间, ankomst, saapui, wejście, wyjście, příchod, odchod, giriş, çıkış, 入館, 退館, 入室, 退室, 입실, 퇴실`,
    ],
  },
  {
    because: "says which courses people have taken",
    groups: [
      `
        course, training, course name, training course, certificate, certification, licence, formation suivie, curso,
        certificado, Kurs, Schulung, Zertifikat, cursus, certificaat, corso, certificato, attestato, курс, сертификат,
        الدورة, اسم الدورة, الشهادة, 课程, 培训课程, 证书, utbildning, intyg, kursus, kurs, koulutus, todistus, szkolenie,
        certyfikat, školení, certifikát, instruire, eğitim, sertifika, σεμινάριο, сертифікат, pelatihan, chứng chỉ,
        資格, 研修名`,
      `
        employee, employee name, staff name, name of employee, nom de l agent, empleado, nombre del empleado,
        funcionário, Mitarbeiter, Mitarbeiterin, medewerker, dipendente, сотрудник, фио сотрудника, الموظف,
        اسم الموظف, 员工姓名, medarbetare, medarbejder, ansatt, työntekijä, pracownik, zaměstnanec, angajat, çalışan,
        υπάλληλος, працівник, karyawan, nhân viên, 従業員, 社員名, 직원, עובד`,
      `
        expires, expiry, expiry date, valid until, valid to, renewal due, date d expiration, valable jusqu au,
        caducidad, vence, válido hasta, validade, válido até, gültig bis, geldig tot, scadenza certificato,
        valido fino al, действителен до, срок действия, تاريخ انتهاء الشهادة, تاريخ الانتهاء, 有效期, 有效期至, giltig till,
        gyldig til, voimassa, ważny do, ważne do, platí do, valabil până la, geçerlilik, ισχύει έως, дійсний до,
        berlaku sampai, 有効期限`,
      `
        score, result, grade, hours, provider, résultat, nota, puntaje, Ergebnis, resultaat, esito, voto, оценка,
        النتيجة, 成绩`,
    ],
  },
  {
    because: "lists documents and when they are reviewed",
    atLeast: 3,
    groups: [
      `
        document, document name, document title, policy, procedure, policy name, title of document, nom du document,
        procédure, documento, política, procedimiento, procedimento, Dokument, Richtlinie, Verfahren, beleid,
        procedura, документ, положение, الوثيقة, السياسة, 文件, 文件名称, 制度, policydokument, dokument, asiakirja,
        procedura, směrnice, belge, doküman, έγγραφο, dokumen, văn bản, 文書, 規程, 문서, 규정, מסמך, נוהל`,
      `
        version, version no, revision, edition, issue no, versión, versão, révision, Fassung, versie, versione,
        версия, редакция, الإصدار, 版本, utgåva, udgave, utgave, versio, wersja, verze, versiune, sürüm, έκδοση, версія,
        版, 버전, גרסה`,
      `
        last review, last reviewed, next review, review due, approved on, approval date, date of approval,
        date d approbation, date de révision, prochaine révision, fecha de aprobación, fecha de revisión,
        próxima revisión, data de aprovação, próxima revisão, freigegeben am, nächste Überprüfung, geprüft am,
        vastgesteld op, volgende herziening, data approvazione, prossima revisione, дата утверждения, дата пересмотра,
        تاريخ الاعتماد, تاريخ المراجعة, 批准日期, 复审日期, fastställd, godkänd, godkendt, godkjent, hyväksytty, zatwierdzono,
        schváleno, onay tarihi, 承認日, 見直し日`,
      `
        author, document owner, owner, rédacteur, auteur, responsable, autor, elaborado por, Verfasser,
        verantwortlich, auteur, autore, автор, ответственный, المعد, 编制人, författare, forfatter, laatija, autor,
        yazar, συντάκτης, 作成者`,
    ],
  },
];
