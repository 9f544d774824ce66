import type { CorpusSheet } from "./corpus-sheet";

/** Plans as teams keep them, in other languages, drawn before anything was run on them. */
export const thirdFreshPlansAbroad: readonly CorpusSheet[] = [
  {
    name: "Maßnahmenplan einer Gesamtschule",
    oddities: ["half-years as deadlines", "functions as owners", "erledigt?"],
    drawing: `
      | Maßnahmenplan 2026/27 | | | | | |
      | Nr. | Maßnahme | Zuständig | Termin | Indikator | Erledigt? |
      | 1 | Diagnosetest in Klasse 5 durchführen | Fachschaft Mathe | 1. Hj. 26/27 | 112 Tests | ja |
      | 2 | Förderkurse in Jg. 6 einrichten | Didaktische Leitung | 2. Halbjahr | 3 Kurse laufen | |
      | 3 | Eltern über die Kurse informieren | Jahrgangsleitung 6 | 22.01.2027 | Elternbrief | |
      | 4 | Lernplattform einführen | Herr Tieck | 2. Hj. | 80 % Nutzung | |
      | 5 | Evaluation der Kurse | Steuergruppe | Ende des Schuljahres | Bericht | |`,
    plans: ["2: A number, B step, C owner, D deadline, E measure, F status; 3-7"],
  },
  {
    name: "projet d'établissement d'un collège",
    oddities: ["trimesters", "functions as owners", "Fait and a blank bilan"],
    drawing: `
      | Axe | Action | Pilote | Échéance | Indicateur | Fait | Bilan |
      | Lecture | Quart d'heure de lecture chaque jour | Professeur documentaliste | 1er trimestre | 18 classes \
        | oui | bien accueilli |
      | Lecture | Prix littéraire des 6e | Mme Carron | 2e trimestre | 120 votes | | |
      | Climat | Former 12 médiateurs | CPE | 2e trimestre 2026-2027 | 12 élèves formés | | |
      | Climat | Refaire la cour avec les élèves | Principal adjoint | fin d'année scolaire | plan validé | | |
      | Numérique | Audit des équipements | Conseiller pédagogique | 15/12/2026 | rapport | | |`,
    plans: ["1: A section, B step, C owner, D deadline, E measure, F status, G notes; 2-6"],
  },
  {
    name: "plan de mejora del IES Valle Alto",
    oddities: ["trimestre as a deadline", "teams as owners", "resultado left blank"],
    drawing: `
      | PLAN DE MEJORA – IES Valle Alto – curso 26/27 | | | | | | |
      | Objetivo | Actuación | Responsable | Temporalización | Recursos | Indicador de logro | Resultado |
      | Mejorar la convivencia | Crear un aula de mediación | Equipo directivo | 1.er trimestre | 1 aula \
        | aula abierta | abierta el 3/11 |
      | Mejorar la convivencia | Formar a 10 alumnos ayudantes | Orientadora | 2º trimestre | 300 € | 10 alumnos | |
      | Subir el nivel de inglés | Intercambio con Cork | Dpto. de inglés | 3.er trimestre | 4.000 € | 24 alumnos | |
      | Subir el nivel de inglés | Auxiliar de conversación | Jefatura de estudios | Todo el curso \
        | 12 h/semana | 8 grupos | |`,
    plans: ["2: A section, B step, C owner, D deadline, E resources, F measure; 3-6"],
  },
  {
    name: "verbeterplan van een ziekenhuis",
    oddities: ["PDCA", "gereed as a status", "functions as owners"],
    drawing: `
      | Verbeterplan afdeling C2, november 2026 | | | | | |
      | Knelpunt | Verbeteractie | Actiehouder | Gereed voor | Gereed | Resultaat |
      | Te laat ontslag | Ontslagdatum bespreken bij opname | Teamleider | 15-12-2026 | nee | |
      | Dubbele medicatie | Apotheker loopt mee met de visite | Apotheker Smit | 01-12-2026 | nee | |
      | Vallen 's nachts | Nachtlampjes op 22 kamers | Technische dienst | 06-11-2026 | ja | 22 geplaatst |
      | Lange wachttijd | Prikpost openen om 7.30 uur | Unithoofd lab | Q1 2027 | nee | |`,
    plans: ["2: B step, C owner, D deadline, E status; 3-6"],
  },
  {
    name: "piano di miglioramento di una scuola",
    oddities: ["quadrimestri", "funzione strumentale as an owner"],
    drawing: `
      | Obiettivo di processo | Azione | Responsabile | Tempi | Risultati attesi | Stato |
      | Competenze digitali | Laboratorio di coding per le terze | Animatore digitale | I quadrimestre \
        | 3 classi | in corso |
      | Inclusione | Sportello di ascolto | Funzione strumentale inclusione | da gennaio a maggio 2027 \
        | 40 colloqui | da avviare |
      | Inclusione | Corso di italiano L2 | Prof.ssa Greco | II quadrimestre | 15 alunni | da avviare |
      | Continuità | Visita alla scuola media | Referente continuità | 12/02/2027 | 2 visite | da avviare |`,
    plans: ["1: A section, B step, C owner, D deadline, E measure, F status; 2-5"],
  },
  {
    name: "plano de ação de uma escola no Brasil",
    oddities: ["bimestres", "5W2H with a cost column", "por definir"],
    drawing: `
      | O quê | Por quê | Quem | Onde | Quando | Como | Quanto custa |
      | Montar horta escolar | Merenda mais saudável | Profª Célia | Pátio | 1º bimestre | Mutirão com pais | R$ 800 |
      | Formar grêmio estudantil | Participação | Coordenação pedagógica | Auditório | 2º bimestre 2027 \
        | Eleição em 3 etapas | sem custo |
      | Reformar a biblioteca | Espaço pequeno | a definir | Bloco B | até 30/06/2027 | Verba do PDDE | R$ 12.000 |
      | Oficinas de leitura | Nível baixo no 6º ano | Equipe de português | Sala 12 | toda quarta-feira \
        | Grupos de 8 | R$ 300 |`,
    plans: ["1: A step, C owner, E deadline, G resources; 2-5"],
  },
  {
    name: "handlingsplan för en kommun",
    oddities: ["termin as a half-year", "avslutad blank until done"],
    drawing: `
      | Handlingsplan för klimatanpassning | | | | | |
      | Åtgärd | Ansvarig | Tidplan | Kostnad | Uppföljning | Avslutad |
      | Kartlägga översvämningsytor | Miljöenheten | VT 2027 | 200 tkr | Karta antagen | |
      | Plantera 60 träd på torget | Parkchefen | hösten 2027 | 450 tkr | 60 träd | |
      | Utbilda hemtjänsten om värme | Lisbet Åkesson | 2027-05-15 | 30 tkr | 45 deltagare | |
      | Byta kulvert vid skolan | Gatuenheten | HT 2026 | 1 100 tkr | Kulvert bytt | 2026-10-30 |`,
    plans: ["2: A step, B owner, C deadline, D resources, F completed; 3-6"],
  },
  {
    name: "plan naprawczy przychodni po kontroli",
    oddities: ["half-years in Roman numerals", "wykonano tak/nie"],
    drawing: `
      | Lp. | Działanie naprawcze | Osoba odpowiedzialna | Termin realizacji | Wykonano (T/N) | Uwagi |
      | 1 | Wymienić termometry w lodówkach | Pielęgniarka oddziałowa | 30.11.2026 | T | |
      | 2 | Opracować procedurę zgód | Kierownik przychodni | I kwartał 2027 | N | |
      | 3 | Przeszkolić rejestrację | Anna Wilk | 15.01.2027 | N | 6 osób |
      | 4 | Kupić defibrylator | Dyrektor | I półrocze 2027 | N | przetarg |`,
    plans: ["1: A number, B step, C owner, D deadline, E status, F notes; 2-5"],
  },
  {
    name: "план мероприятий библиотеки на 2027 год",
    oddities: ["quarters in Roman numerals", "отметка о выполнении blank until done"],
    drawing: `
      | План мероприятий на 2027 год | | | | |
      | № п/п | Мероприятие | Сроки проведения | Ответственный | Отметка о выполнении |
      | 1 | Неделя детской книги | 22–28 марта | Зав. детским отделом | |
      | 2 | Библионочь | апрель | Петрова И. С. | |
      | 3 | Летние чтения в парке | июнь – август | Методист | |
      | 4 | Инвентаризация фонда | IV квартал | Комиссия | |
      | 5 | Мастер-класс для волонтёров | ежемесячно | Сидоров А. | |`,
    plans: ["2: A number, B step, C deadline, D owner, E status; 3-7"],
  },
  {
    name: "病院の改善計画",
    oddities: ["上期 and 下期", "結果 blank until done"],
    drawing: `
      | No | 課題 | 改善策 | 担当部署 | 期限 | 結果 |
      | 1 | 待ち時間が長い | 予約枠を15分単位に変更する | 外来 佐藤師長 | 2026/12/25 | |
      | 2 | 転倒が多い | 夜間の見回りを2回に増やす | 病棟看護課 | 上期 | 件数半減 |
      | 3 | 説明書が古い | 説明書12種を改訂する | 薬剤部 高橋 | 下期 | |
      | 4 | 備品不足 | 車椅子を8台購入する | 総務課 | 来年度 | |`,
    plans: ["1: A number, C step, D owner, E deadline; 2-5"],
  },
  {
    name: "学校工作计划",
    oddities: ["months as deadlines", "offices as owners", "完成情况 blank"],
    drawing: `
      | 序号 | 工作内容 | 责任部门 | 责任人 | 完成时间 | 完成情况 |
      | 1 | 修订学生手册 | 德育处 | 王芳 | 2026年12月底前 | 已完成 |
      | 2 | 组织教师公开课12节 | 教务处 | 李强 | 2027年3月-6月 | |
      | 3 | 改造操场排水 | 总务处 | 赵敏 | 下学期 | |
      | 4 | 举办家长开放日 | 德育处 | | 5月中旬 | |`,
    plans: ["1: A number, B step, C owner, D responsible, E deadline, F status; 2-5"],
  },
  {
    name: "خطة تحسين مدرسة",
    oddities: ["terms in Arabic", "committees as owners", "نسبة الإنجاز"],
    drawing: `
      | م | الإجراء | المسؤول عن التنفيذ | الفترة الزمنية | مؤشر النجاح | نسبة الإنجاز |
      | 1 | إعداد اختبار تشخيصي للقراءة | معلمو اللغة العربية | الفصل الأول | 200 طالب | 100% |
      | 2 | تنفيذ برنامج علاجي | أ. نورة | الفصل الثاني | تحسن 20% | 0% |
      | 3 | تجهيز مكتبة الصف | لجنة الأنشطة | 2027/02/15 | 300 كتاب | 30% |
      | 4 | لقاء أولياء الأمور | وكيلة المدرسة | شهرياً | 8 لقاءات | 25% |`,
    plans: ["1: A number, B step, C owner, D deadline, E measure, F percent; 2-5"],
  },
  {
    name: "okul gelişim planı",
    oddities: ["dönem as a deadline", "kurul as an owner"],
    drawing: `
      | Hedef | Eylem | Sorumlu | Süre | Gösterge | Durum |
      | Devamsızlık | Velileri her gün aramak | Müdür yardımcısı | 1. dönem | %5 altı | devam ediyor |
      | Okuma | Her sınıfa kitaplık kurmak | Sınıf öğretmenleri | 15.02.2027 | 24 kitaplık | başlanmadı |
      | Okuma | Yazar buluşması düzenlemek | Ayşe Demir | 2. dönem | 2 yazar | başlanmadı |
      | Güvenlik | Tahliye tatbikatı yapmak | Sivil savunma kulübü | 30.11.2026 | 4 dakika | başlanmadı |`,
    plans: ["1: A section, B step, C owner, D deadline, E measure, F status; 2-5"],
  },
];
