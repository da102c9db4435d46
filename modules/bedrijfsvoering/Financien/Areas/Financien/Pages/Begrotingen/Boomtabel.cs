namespace Zvh.Financien.Areas.Financien.Pages.Begrotingen;

/// <summary>What the table of a budget shows.</summary>
/// <param name="Dossier">The budget.</param>
/// <param name="Bewerkt">Whether each line has a link to edit it.</param>
internal sealed record Boomtabel(Begrotingdossier Dossier, bool Bewerkt);
