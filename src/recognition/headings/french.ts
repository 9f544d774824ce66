import type { Headings } from "./sense";

export const french = {
  step: `
    action, action à mener, action à entreprendre, action à réaliser, action proposée, action corrective,
    action à mettre en oeuvre, activité, tâche, tâche à réaliser, étape, mesure à prendre, quoi, que faire,
    que fait on, qu est ce qu on fait, qu allons nous faire, à faire, chantier, opération, actions menées,
    intervention, démarche, chose à faire, activité à réaliser, prochaine étape, mesure corrective, mesure,
    action retenue, descriptif de la mesure, pistes d action, chantiers, engagement, projet d action,
    à mettre en place, mise en place, mission, décision tâche, solution, solution proposée, réponse, geste,
    ce que nous ferons, ce qu on fait, ce que l on va faire, plan d atténuation, plan de correction,
    mesure d atténuation, décision à exécuter, décision prise, à exécuter, on fait quoi, ce qui est à faire,
    ce qui doit être fait`,
  owner: `
    pilote, porteur, responsable, référent, chef de file, chef de projet, coordinateur, coordonnateur,
    coordinatrice, pilotage, animateur, responsable principal, personne référente, redevable, propriétaire,
    titulaire, gestionnaire, resp, responsable d action, pilote de la mesure, sponsor, structure porteuse,
    maître d ouvrage, qui fait quoi, maîtrise d ouvrage, qui pilote, qui s en occupe, qui s en charge, garant,
    noms ressources, nom des ressources, noms des ressources, personne chargée de l exécution, en charge,
    chargé de l action, en responsabilité, piloté par, porté par`,
  responsible: `
    qui, personne responsable, équipe responsable, acteur responsable, responsable de la mise en oeuvre, chargé de,
    personne en charge, exécutant, réalisé par, mis en oeuvre par, service responsable, structure responsable,
    intervenant, affecté à, assigné à, attribué à, attribution, acteur, exécuté par, responsabilité, opérateur,
    service, qui fait, maître d oeuvre, qui est responsable, qui va le faire, suivi par, organisateur, organisé par,
    qui est concerné, réalisateur, agent, binôme, service pilote, direction pilote, à exécuter par, par qui,
    fait par`,
  support: `
    soutien, appui, partenaire, avec qui, acteur associé, acteur concerné, personne associée, collaborateur,
    contributeur, appuyé par, personne ressource, participant, personne impliquée, acteur impliqué, équipe,
    service associé, contribution, personne concernée, en lien avec, avec l aide de, appui de, avec l appui de,
    soutien de, aidé de, partenaires associés, contributeurs`,
  start: `
    début, date de début, démarrage, commencement, lancement, date de départ, départ, du, à partir de, à compter de,
    commence le, depuis, début prévu, début prévu le, à partir du, démarre le`,
  deadline: `
    échéance, échéancier, délai, délai de réalisation, date limite, date butoir, date de fin, fin, fin prévue,
    quand, date prévue, calendrier, période, au, jusqu au, terme, à quel moment, achèvement, date de clôture,
    date cible, date prévisionnelle, calendrier prévisionnel, planning, chronogramme, date de livraison,
    temporalité, à réaliser pour le, avant le, délai d exécution, date de finalisation, période de réalisation,
    fin prévisionnelle, date d exécution, horizon, délai prévu, à faire pour, à faire avant, date prévue de fin,
    dates prévues, durée, dates clés, pour quand, prévu, avant quand, prêt pour, d ici, fini pour, pour quelle date,
    au plus tard, au plus tard le, d ici quand, fin prévue le, à finir pour`,
  completion: "date de réalisation, réalisé le",
  completed: `
    date de fin réelle, date de réalisation effective, fin réelle, date de clôture effective,
    date de réalisation réelle, date d achèvement réelle, date de clôture réelle, date réelle, date effective,
    clôturée le, clôturé le, clos le, mesures prises, mesure prise, actions réalisées, action réalisée, réalisé le,
    réalisée le, terminée le, exécuté le`,
  "depends-on": `
    dépend de, dépendance, prérequis, préalable, prédécesseur, antécédent, condition préalable, après quoi, s
    appuie sur`,
  resources: `
    ressource, moyen, moyen à mobiliser, budget, coût, financement, matériel, outil, moyen mobilisé, avec quoi,
    montant, budget prévisionnel, dépense, estimation budgétaire, moyen humain, moyen financier, logistique,
    combien, combien ça coûte, il nous faut, ce qu il nous faut, ce dont on a besoin`,
  "resources-available": "ressource disponible, disponible, moyen existant, ressource existante",
  "resources-needed": `
    ressource nécessaire, nécessaire, ressource à mobiliser, ressource requise, moyen requis, besoin en
    ressource, ressource manquante, de quoi avons nous besoin, besoins, ce qu il faut`,
  measure: `
    indicateur, indicateur de réussite, indicateur de suivi, indicateur de résultat, indicateur de performance,
    critère de réussite, critère d évaluation,
    critère de succès, résultat, résultat attendu, résultat escompté, livrable, évaluation, preuve, effet attendu,
    cible, modalité d évaluation, moyen de vérification, source de vérification, produit attendu,
    comment saurons nous, mesure de la réussite, trace, produit, impact attendu, valeur cible, extrant,
    comment évaluer, objectif chiffré, comment saura, comment saurons, comment savoir, comment mesurer,
    comment vérifier, comment saura t on, à quoi verra, signes de réussite, effets, icp, critère d efficacité,
    satisfait si, satisfaits si, réussi si, content si, atteint quand, fini quand, signe que c est réussi,
    ce qui montre la réussite`,
  barriers: `
    obstacle, frein, difficulté, risque, résistance, contrainte, frein et levier, hypothèse, point de vigilance,
    point de blocage, difficulté rencontrée, blocage, défi`,
  audience: `
    public, public cible, public visé, cible visée, destinataire, groupe cible, personne à informer, bénéficiaire,
    pour qui, public concerné, audience, qui informer, à informer, rendre compte à, qui prévenir, à prévenir,
    compte rendu à`,
  communicator: `
    communicant, communiqué par, qui informe, responsable de la communication, émetteur, informé par,
    communication par qui, expéditeur`,
  cadence: "fréquence, périodicité, cadence, récurrence, rythme, fréquence de communication",
  channel: `
    canal, canal de communication, moyen de communication, support de communication, mode de communication,
    vecteur, média`,
  status: `
    statut, état, avancement, progression, réalisé, fait, niveau d avancement, en cours, situation, achevé,
    réalisation, terminé, fait oui non, réussi, c est fait, validé, où en est on, où en sommes nous, où ça en est,
    est ce fait, fait ou non`,
  percent: `
    %, pourcentage, % avancement, % réalisé, pourcentage d avancement, taux d avancement, taux de réalisation,
    % achevé, % terminé, pourcentage achevé`,
  number: "n, no, numéro, num, réf, code, rang, ordre, n action, id, n°, identifiant",
  milestone: "jalon",
  section: `
    objectif, objectif stratégique, objectif opérationnel, axe, axe stratégique, phase, orientation, domaine, sujet,
    thème, thématique, volet, priorité stratégique, but, stratégie, composante, rubrique, catégorie, projet, champ,
    axe de travail, axe de progrès, orientation stratégique, axe prioritaire, champ d action, section, lot,
    programme, point de l ordre du jour, ordre du jour, dossier`,
  date: "date, jour, mois, semaine, année, trimestre, durée prévue, moment, heure",
  detail: `
    description, détail, intitulé, libellé, contenu, nom, désignation, sujet, titre, descriptif, comment,
    modalité, mise en oeuvre, intitulé de l action, méthode, objet, sous action, sous tâche, détail de l action,
    point, nom de l action`,
  reason: `
    enjeu, problème, constat, problématique, besoin, finalité, pourquoi, point à améliorer, écart constaté,
    cause, motif, raison, justification, non conformité, situation actuelle, diagnostic, dysfonctionnement,
    origine, cause racine`,
  notes: `
    remarque, commentaire, observation, note, précision, divers, information complémentaire, bilan, complément,
    référence`,
  actual: `
    réel, date de début réelle, début réel, durée, date de création, date de mise à jour, demandeur, émis par,
    date d émission, signature, date de suivi, révisée, révisé, reporté, reportée, nouvelle échéance`,
  withoutRole: "priorité, urgence, importance, niveau de priorité, type, lieu, où, impact, gravité, endroit, salle",
  filler: `
    prévu, envisagé, envisagée, principal, spécifique, concret, détaillé, liste, proposé, estimé, retenu, et,
    pour, à, en, par, sur, possible, potentiel, éventuel, si besoin, notre, nos, nous, plan, travail, global,
    annuel, associé`,
  mobilizer: "qui mobilise, qui peut mobiliser, mobilisateur",
  mobilized: "qui est mobilisé, qui mobiliser, qui doit être mobilisé, personne à mobiliser, à mobiliser",
  followUp: "suivi",
} as const satisfies Headings;
