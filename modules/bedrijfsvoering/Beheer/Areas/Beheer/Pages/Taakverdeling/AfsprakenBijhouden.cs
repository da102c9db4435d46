using Zvh.Abstractions;
using Zvh.Platform.Data;
using Zvh.Platform.Instellingen;
using Zvh.Platform.Modules;
using Zvh.Platform.Regio;

namespace Zvh.Beheer.Taakverdelingen;

/// <summary>Reads and changes the agreements. An agreement is told by its place in the list, and nobody changes a list that somebody else changed meanwhile.</summary>
internal sealed class AfsprakenBijhouden(InstellingenBeheer instellingen, Huisprofiel huis, ModuleCatalogus catalogus, TimeProvider klok)
{
    /// <summary>The agreements that stand, past and coming ones included.</summary>
    public IReadOnlyList<Taakafspraak> Afspraken => huis.Nu.Taakverdeling;

    /// <summary>Id of the change that was written last; empty when there is none.</summary>
    public async Task<Guid> LaatsteAsync(CancellationToken ct) => (await instellingen.LaatsteAsync(Taakverdelinginstelling.Sleutel, ct))?.Id ?? Guid.Empty;

    /// <summary>Adds an agreement, or puts it in the place of another.</summary>
    /// <param name="plaats">The place of the one that it replaces; null for a new one.</param>
    /// <param name="invoer">The form, valid in itself.</param>
    /// <param name="gezien">The last change that the user saw.</param>
    /// <param name="ct">Stops.</param>
    public async Task<Uitkomst> SlaOpAsync(int? plaats, Afspraakinvoer invoer, Guid gezien, CancellationToken ct)
    {
        // The themes of a house are those of its modules; the municipalities those of its profile.
        if (catalogus.Themas.All(t => t.Id != invoer.Thema))
        {
            return Uitkomst.Geweigerd(nameof(invoer.Thema), "Dit thema bestaat niet. Kies een thema uit de lijst.");
        }

        if (!invoer.Gemeenten.All(huis.Nu.KentGemeente))
        {
            return Uitkomst.Geweigerd(nameof(invoer.Gemeenten), "Een van de gemeenten hoort niet bij dit huis. Kies uit de lijst.");
        }

        var afspraak = invoer.Afspraak();
        if (Afspraken.Where((a, i) => i != plaats).Any(a => Botst(a, afspraak)))
        {
            return Uitkomst.Geweigerd(nameof(invoer.Gemeenten), "Voor dit thema, deze gemeente en deze dagen staat er al een afspraak. Wijzig die, of kies andere dagen.");
        }

        return await SchrijfAsync([.. Afspraken.Select((a, i) => i == plaats ? afspraak : a), .. plaats is null ? [afspraak] : Array.Empty<Taakafspraak>()], invoer.Reden!, gezien, ct);
    }

    /// <summary>Takes an agreement away; the history keeps it.</summary>
    public Task<Uitkomst> VerwijderAsync(int plaats, string reden, Guid gezien, CancellationToken ct) => SchrijfAsync([.. Afspraken.Where((_, i) => i != plaats)], reden, gezien, ct);

    private Task<Uitkomst> SchrijfAsync(IReadOnlyList<Taakafspraak> afspraken, string reden, Guid gezien, CancellationToken ct) =>
        instellingen.WijzigAsync(Taakverdelinginstelling.Sleutel, Taakverdelinginstelling.Tekst(afspraken), klok.Vandaag(), reden, gezien, ct);

    // Of two agreements for one municipality only the first would ever be asked.
    private static bool Botst(Taakafspraak een, Taakafspraak ander) =>
        een.Thema == ander.Thema && een.Gemeenten.Intersect(ander.Gemeenten, StringComparer.Ordinal).Any() && !(een.Tot < ander.Van) && !(ander.Tot < een.Van);
}
