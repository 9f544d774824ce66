import type { Headings } from "./sense";

export const german = {
  step: `
    Nachbesserung, Nacharbeit, Mangelbeseitigung, zu erledigen, Leistung zur Mangelbeseitigung,
    Maßnahme, Einzelmaßnahme, Aktion, Aktivität, Aufgabe, Tätigkeit, Schritt, Arbeitsschritt, Handlungsschritt,
    nächster Schritt, nächste Schritte, was, was ist zu tun, was tun, was soll getan werden, was wird gemacht,
    wir tun, Aktionsschritt, Umsetzungsschritt, To do, Vorhaben, Handlung, Arbeitspaket, Vorgang, Vorgangsname,
    was muss getan werden, Arbeitsauftrag, Einzelschritt, Umsetzungsmaßnahme, Verbesserungsmaßnahme,
    Korrekturmaßnahme, Teilaufgabe, Teilschritt, Auftrag, Entwicklungsmaßnahme, offener Punkt, offene Punkte,
    Arbeit, was machen wir, Aktionspunkt, zu erledigen, Handlungsempfehlung, Konkretisierung,
    Aufgaben und Maßnahmen, ToDos, To dos, Tätigkeiten, Arbeiten, Aktivitäten, Massnahmenbeschreibung, Aktionen,
    wie gehen wir vor, Handlungsmaßnahme, Teilmaßnahme, Was ist zu erledigen, Arbeitsinhalt, Vereinbarung,
    vereinbarte Maßnahme, Lösung, Lösungsvorschlag, Gegenmaßnahme, Sofortmaßnahme, Punkt, was passiert,
    wie erreichen wir das, das tun wir, Abhilfe, Abhilfemaßnahme, Aufgabenname, Korrekturplan, Behebungsplan,
    Abhilfeplan, Mängelbeseitigung, Behebung, was wurde beschlossen, beschlossen, was wir tun, was tun wir,
    macht was`,
  owner: `
    verantwortlich, Verantwortlicher, Hauptverantwortlich, Maßnahmenverantwortlicher, Projektleitung, Leitung,
    Federführung, federführend, Verantwortung, Gesamtverantwortung, Verantwortlichkeit, rechenschaftspflichtig,
    Eigentümer, Koordination, Ansprechpartner, Ansprechperson, Leiter, Leiterin, V, verantw, Ansprechpartnerin,
    Kümmerer, resp, Verantwortlichkeiten, Themenverantwortliche, Koordinator, Koordinatorin, Patin, Pate,
    Prozessverantwortliche, wer kümmert sich, wer leitet, Amt, federführendes Amt, Ressourcennamen, liegt bei,
    in der Hand von, kümmert sich, wer hat den Hut auf`,
  responsible: `
    Firma, Gewerk, ausführende Firma, Nachunternehmer, ausführendes Gewerk, Handwerker,
    wer, durch wen, von wem, zuständig, Zuständiger, Zuständigkeit, Bearbeiter, Bearbeiterin, Bearbeitung durch,
    bearbeitet von, ausgeführt von, Durchführung, Ausführung, Durchführende, Ausführende, Umsetzung durch, Person,
    Mitarbeiter, erledigt von, zu erledigen durch, zugewiesen, Beauftragter, Beauftragte, wer tut es, wer macht das,
    Akteur, Träger, Durchführungsverantwortung, zust, wer organisiert, Organisator, organisiert von,
    wer kümmert sich, Ausführender, übernimmt, Umsetzungsverantwortung, zuständige Abteilung, Fachbereich,
    wer ist zuständig, erledigt durch, Name der Person, zugewiesen an, Ausführend, umzusetzen durch,
    umgesetzt durch, auszuführen von, wer übernimmt, zu erledigen von`,
  support: `
    Unterstützung, unterstützt von, Unterstützer, mit wem, Beteiligte, Beteiligter, Mitwirkende, Mitwirkung,
    Partner, Kooperationspartner, Mitarbeit, Helfer, Team, einbezogen, einzubeziehen, Beteiligung,
    beteiligte Personen, Mitverantwortlich, wer noch, wer hilft, hilft, mit Hilfe von, gemeinsam mit`,
  start: `
    Beginn, Start, Startdatum, Anfang, Anfangsdatum, Startzeitpunkt, ab, ab wann, Starttermin, Baubeginn, von,
    Projektstart, Anfangstermin, begonnen am, Plan Start, geht los am, beginnt am, Beginn geplant`,
  deadline: `
    Termin, bis, Frist, Fälligkeit, Fälligkeitsdatum, fällig, Enddatum, Ende, Endtermin, Zieltermin, Abschluss,
    Abschlussdatum, wann, Zeitrahmen, Zeitraum, Zeitplan, Zeitpunkt, Zeit, Zieldatum, Stichtag, Abgabetermin,
    Fertigstellung, Fertigstellungstermin, Zeithorizont, Solltermin, umzusetzen bis, Erledigung bis, erledigen bis,
    Umsetzung bis, Umsetzungszeitraum, Terminierung, Deadline, Zeitliche Planung, Umsetzungsfrist,
    Durchführungszeitraum, Plantermin, Plan Ende, Realisierung bis, Datum bis, erledigt bis, Terminplan,
    Zeitfenster, Zeitschiene, zeitlicher Rahmen, wann fertig, Laufzeit, Erledigungstermin, Solldatum, Zeitangabe,
    Zeitl Rahmen, Datum Fertigstellung, zu erledigen, spätestens, spätestens bis, Umsetzungstermin, Endzeitpunkt,
    geplant bis, Umsetzungszeitpunkt, fertig bis, fertig am, fertig bis wann, zum, Ziel Termin, bis spätestens,
    Fertig stellen, Fertigstellen, zu erledigen bis`,
  completion: "Datum der Fertigstellung, Fertigstellungsdatum, Erledigungsdatum",
  completed: `
    Ist Ende, Ist Termin, Termin ist, Ende ist, erledigt am, abgeschlossen am, Datum der Erledigung,
    tatsächliches Ende, Ist Enddatum,
    umgesetzt am, geschlossen am, tatsächlich erledigt, tatsächlicher Abschluss, behoben am, beseitigt am,
    fertiggestellt am, getroffene Maßnahme, getroffene Maßnahmen, durchgeführte Maßnahme, durchgeführte Maßnahmen,
    tatsächliches Datum, Ist Datum, fertig am, beendet am, durchgeführt am`,
  "depends-on": `
    abhängig von, Abhängigkeit, Voraussetzung, Vorgänger, Vorbedingung, nach Schritt, Vorarbeit, vorher zu
    erledigen, aufbauend auf, baut auf, setzt voraus`,
  resources: `
    Ressource, Mittel, Budget, Kosten, Finanzierung, Material, womit, Aufwand, Hilfsmittel, Sachmittel,
    Kostenschätzung, geschätzte Kosten, Personal, finanzielle Mittel, Ausstattung, Werkzeug, Investition,
    Materialien, Ressourceneinsatz, Rahmenbedingung, wie viel, wie teuer, wird gebraucht, das brauchen wir`,
  "resources-available": `
    vorhandene Ressource, verfügbar, vorhanden, verfügbare Ressource, vorhandene Mittel, verfügbare Mittel, was
    haben wir`,
  "resources-needed": `
    benötigte Ressource, benötigt, erforderlich, erforderliche Ressource, Ressourcenbedarf, Bedarf, notwendige
    Ressource, benötigte Mittel, fehlende Ressource, was brauchen wir, benötigtes Material,
    Unterstützungsbedarf, benötigte Unterstützung, was wird gebraucht, was wird benötigt`,
  measure: `
    Indikator, Erfolgsindikator, Monitoringindikator, Erfolgskriterium, Erfolgskriterien, Kennzahl, Messgröße,
    Ergebnis, Nachweis,
    Erfolgskontrolle, Evaluation, Überprüfung, woran erkennen wir, Zielerreichung, Messkriterium, Wirkung,
    Ergebnisse, Zielwert, Output, Erfolgsmessung, Qualitätsindikator, Kriterium, Kriterien, Kontrolle,
    Wirksamkeitsprüfung, Wirksamkeitskontrolle, Liefergegenstand, KPI, messbares Ergebnis, angestrebtes Ergebnis,
    Ergebniskontrolle, Evaluationskriterien, Wirksamkeit, Bewertungskriterium, Messung, Zielindikator,
    Erfolgsnachweis, woran merken wir, wirksam, Wirksamkeit geprüft, woran erkennen, woran merken, woran messen,
    wie messen, wie überprüfen, woran sehen wir, wie prüfen wir, zufrieden wenn, erfüllt wenn, geschafft wenn,
    Erfolg wenn, woran merken wir es, woran erkennen wir den Erfolg, fertig wenn, gut wenn`,
  barriers: `
    Hindernis, Hindernisse, Barriere, Risiko, Widerstand, Schwierigkeit, Hemmnis, Stolperstein, Herausforderung,
    Hürde, Engpass`,
  audience: `
    Zielgruppe, Adressat, Empfänger, wen informieren, zu informieren, Information an, wem, an wen, informiert,
    für wen, Kommunikation an, Publikum, Adressatenkreis, Bericht an, Info an, wer erfährt davon, Rückmeldung an`,
  communicator: `
    Kommunikation durch, wer informiert, informiert von, Absender, kommuniziert von,
    Kommunikationsverantwortlich, Information durch, Sender`,
  cadence: "Häufigkeit, Turnus, Rhythmus, Frequenz, wie oft, Intervall, Wiederholung, Periodizität, Zyklus, Takt",
  channel: "Kanal, Kommunikationskanal, Kommunikationsweg, Medium, Kommunikationsmittel, Informationsweg",
  status: `
    Status, Stand, Fortschritt, Bearbeitungsstand, Umsetzungsstand, erledigt, Erledigung, Sachstand, Zustand,
    aktueller Stand, Realisierungsstand, fertig, Stand der Umsetzung, abgeschlossen, Ampel, in Arbeit, Arbeitsstand,
    Bearbeitungsstatus, umgesetzt, erledigt ja nein, Stand der Bearbeitung, i O, Umsetzungsstatus, ok, geschafft,
    gelungen, läuft, abgehakt, Stand der Dinge, wie steht es, schon erledigt, ist es erledigt, fertig ja nein`,
  percent: `
    %, Prozent, Fertigstellungsgrad, Erfüllungsgrad, Umsetzungsgrad, Erledigungsgrad, % erledigt, %
    abgeschlossen, Prozent abgeschlossen, Stand in %, Fortschritt in %`,
  number: `
    Nr, Nummer, laufende Nummer, lfd, Pos, ID, Kennung, Code, Maßnahmen Nr, Reihenfolge, TOP, Ziffer, Aufgaben
    ID, lfd Nr`,
  milestone: "Meilenstein",
  section: `
    Ziel, Zielsetzung, Teilziel, Oberziel, strategisches Ziel, operatives Ziel, Leitziel, Handlungsfeld, Bereich,
    Phase, Thema, Schwerpunkt, Entwicklungsschwerpunkt, Strategie, Arbeitsbereich, Kategorie, Projekt, Feld,
    Projektphase, Abschnitt, Themenfeld, Arbeitsfeld, Entwicklungsziel, Qualitätsbereich, Arbeitsschwerpunkt,
    Entwicklungsfeld, Themenbereich, Baustein, Aktionsfeld, Jahresziel, Dimension, Aufgabenbereich, Programm,
    Gruppe, Initiative, Handlungsbereich, Themenblock, Rubrik, Bucketname, Bucket, TOP, Tagesordnungspunkt, Ordner`,
  date: "Datum, Tag, Monat, Woche, KW, Kalenderwoche, Jahr, Quartal, Schuljahr, Uhrzeit, Halbjahr",
  detail: `
    Beschreibung, Beschreibung der Maßnahme, Bezeichnung, Inhalt, Titel, Name, Detail, Thema Inhalt, Gegenstand,
    Umsetzung, Vorgehen, Vorgehensweise, Methode, Maßnahmenbeschreibung, Kurzbeschreibung, Punkt, Position, wie,
    Aufgabenbeschreibung, Unteraufgabe, Betreff, Beschluss, Beschlossenes`,
  reason: `
    Problem, Ausgangslage, warum, wozu, Anlass, Ursache, Handlungsbedarf, Feststellung, Abweichung, Grund,
    Begründung, Ist Zustand, Ist Stand, Mangel, Zweck, Befund, TOP, Tagesordnungspunkt, Mängel, Gefährdung, Gefahr`,
  notes: `
    Bemerkung, Anmerkung, Kommentar, Notiz, Hinweis, Hinweise, Sonstiges, Ergänzung, Erläuterung, Info, Anm,
    Bem, Verweis`,
  actual: `
    Ist, tatsächlich, tatsächlicher Beginn, Ist Beginn, Ist Start, Dauer, Tage, erstellt am, Datum der
    Erstellung, letzte Aktualisierung, aktualisiert am, erfasst am, erstellt von, gemeldet von, Stunden,
    Unterschrift, Wiedervorlage, aufgenommen am, eröffnet am, wirksam geprüft, geprüft, neuer Termin,
    verschoben auf, revidiert`,
  withoutRole: `
    Priorität, Prio, Dringlichkeit, Wichtigkeit, Art, Typ, Ort, wo, Raum, Auswirkung, Standort, Priorisierung,
    Anordnungsmodus, Vorgangsmodus, Aktiv, Wirksamkeit geprüft, Wirksamkeitsprüfung, geprüft am`,
  filler: `
    geplant, geplanter, vorgesehen, konkret, mögliche, möglicher, Haupt, detailliert, Liste, und, oder, für, zu,
    zur, zum, im, in, mit, an, auf, ggf, bzw, z B, einzelne, erwartete, voraussichtlich, unser, wir, es, wird,
    werden, Plan`,
  mobilizer: "wer mobilisiert, wer kann mobilisieren",
  mobilized: "wer wird mobilisiert, wen mobilisieren, wer soll mobilisiert werden",
  followUp: "Nachverfolgung, Nachverfolgen, Nachhaltung",
} as const satisfies Headings;
