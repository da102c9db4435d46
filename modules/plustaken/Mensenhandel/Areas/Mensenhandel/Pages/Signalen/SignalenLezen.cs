using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Zvh.Mensenhandel.Data;
using Zvh.Mensenhandel.Domein;
using Zvh.Mensenhandel.Gedeeld;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Wie;
using Zvh.Ui;

namespace Zvh.Mensenhandel.Signalen;

/// <summary>Which signals a list shows.</summary>
internal enum Signaalkeuze
{
    /// <summary>All that the user may see.</summary>
    Alle,

    /// <summary>Those without a place.</summary>
    Wachtend,

    /// <summary>Those with a place.</summary>
    Geplaatst,
}

/// <summary>A row of the list; says nothing about a person.</summary>
internal sealed record Signaalrij(Guid Id, int Volgnummer, string Gemeente, Uitbuitingsvorm Vorm, DateTimeOffset Op, Plaatsing? Plaatsing, bool Gebundeld)
{
    /// <summary>What people call it.</summary>
    public string Kenmerk => Uitbuitingssignaal.Nummer(Volgnummer);
}

/// <summary>A page of the list.</summary>
internal sealed record Signaalblad(IReadOnlyList<Signaalrij> Rijen, int Aantal, string? Volgende, string? Vorige);

/// <summary>One signal, as the user may see it.</summary>
/// <param name="Signaal">The signal.</param>
/// <param name="Melder">Who reported it.</param>
/// <param name="Bundel">The other signals of the bundle that the user may see.</param>
internal sealed record Signaalbeeld(Uitbuitingssignaal Signaal, string Melder, IReadOnlyList<Signaalrij> Bundel);

/// <summary>Reads signals for the screen. Whoever works in a track sees those of that track and no other: what is left out looks the same as what is not there.</summary>
internal sealed class SignalenLezen(MensenhandelDbContext db, Mensen mensen, IHuidigeGebruiker gebruiker)
{
    private const int PerBlad = 50;

    /// <summary>One page: what waits, the longest first; or the last reported first.</summary>
    public async Task<Signaalblad> BladAsync(Signaalkeuze keuze, Lijstvraag vraag, CancellationToken ct)
    {
        var alle = Zichtbaar();
        alle = keuze switch
        {
            Signaalkeuze.Wachtend => alle.Where(s => s.Plaatsing == null),
            Signaalkeuze.Geplaatst => alle.Where(s => s.Plaatsing != null),
            _ => alle,
        };
        var (terug, af) = (vraag.Voor is not null, keuze is not Signaalkeuze.Wachtend);
        int? vanaf = int.TryParse(vraag.Voor ?? vraag.Na, NumberStyles.None, CultureInfo.InvariantCulture, out var nummer) ? nummer : null;
        var gelezen = await Rijen(Keyset.Na(alle, s => s.Volgnummer, vanaf, terug == af ? Guid.AllBitsSet : Guid.Empty, af: terug != af).Take(PerBlad + 1)).ToListAsync(ct);
        var (rijen, volgende, vorige) = Keyset.Blad(gelezen, PerBlad, terug, vanaf: vraag.Na is not null, r => r.Volgnummer.ToString(CultureInfo.InvariantCulture));
        return new(rijen, await alle.CountAsync(ct), volgende, vorige);
    }

    /// <summary>One; null when it is in another track than that of the user.</summary>
    public async Task<Signaalbeeld?> LeesAsync(Guid id, CancellationToken ct)
    {
        if (await Zichtbaar().SingleOrDefaultAsync(s => s.Id == id, ct) is not { } signaal)
        {
            return null;
        }

        var namen = await mensen.NamenAsync([signaal.MelderId], ct);
        var bundel = signaal.BundelId is { } b ? await Rijen(Zichtbaar().Where(s => s.BundelId == b && s.Id != id).OrderBy(s => s.Volgnummer)).ToListAsync(ct) : [];
        return new(signaal, namen.GetValueOrDefault(signaal.MelderId, "vervallen account"), bundel);
    }

    /// <summary>The signals that another can be bundled with, the last first.</summary>
    public async Task<IReadOnlyList<SelectListItem>> BundelkeuzesAsync(Uitbuitingssignaal signaal, CancellationToken ct) =>
        [.. (await Rijen(Zichtbaar().Where(s => s.Id != signaal.Id && s.GewistOp == null && (s.BundelId == null || s.BundelId != signaal.BundelId)).OrderByDescending(s => s.Volgnummer).Take(PerBlad)).ToListAsync(ct))
            .Select(r => new SelectListItem($"{r.Kenmerk}, {Menswoorden.Vorm(r.Vorm)}, {Menswoorden.Dag(r.Op)}", r.Id.ToString()))];

    private static IQueryable<Signaalrij> Rijen(IQueryable<Uitbuitingssignaal> signalen) => signalen.Select(s => new Signaalrij(s.Id, s.Volgnummer, s.Gemeente, s.Vorm, s.Op, s.Plaatsing, s.BundelId != null));

    private IQueryable<Uitbuitingssignaal> Zichtbaar()
    {
        var alle = db.Signalen.AsNoTracking();
        var (zorg, regie, ik) = (gebruiker.Mag(Rechten.SlachtofferLezen), gebruiker.Mag(Rechten.DaderLezen), gebruiker.Bevoegdheid?.Id);
        return gebruiker.Mag(Rechten.SignaalScreenen) || (!zorg && !regie) ? alle
            : alle.Where(s => (zorg && s.SlachtofferspoorId != null) || (regie && s.DaderspoorId != null) || s.MelderId == ik);
    }
}
