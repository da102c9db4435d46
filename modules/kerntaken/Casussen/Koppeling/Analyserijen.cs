using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Zvh.Casussen.Aanpak;
using Zvh.Casussen.Contracts;
using Zvh.Casussen.Data;
using Zvh.Casussen.Domein.Aanpak;
using Zvh.Casussen.Domein.Meldingen;
using Zvh.Casussen.Domein.Personen;
using Zvh.Casussen.Meldingen;
using Zvh.Platform.Data;

namespace Zvh.Casussen.Koppeling;

/// <summary>A row before its persons got their pseudonyms: stays in this module.</summary>
/// <param name="Id">Key of the melding or case.</param>
/// <param name="Dag">Received or opened on.</param>
/// <param name="Gemeente">CBS code.</param>
/// <param name="Thema">Id of the theme.</param>
/// <param name="Kenmerk">Code of the source or step.</param>
/// <param name="Stand">The state or phase.</param>
/// <param name="Mensen">Key and age of each person; null when nobody may be shown.</param>
internal sealed record Ruwerij(Guid Id, DateOnly Dag, string Gemeente, string Thema, string Kenmerk, string Stand, string? Mensen);

/// <summary>Reads rows with the same demands as <see cref="Casuscijfers"/> counts with. Of what is shielded or destroyed the row stays, so that numbers agree, and its persons do not.</summary>
internal sealed class Analyserijen(CasussenDbContext db, Casuskeuzes casuskeuzes, Meldingkeuzes meldingkeuzes, Pseudoniemen pseudoniemen, IDataProtectionProvider bescherming) : IAnalyserijen
{
    private const int PerBlad = 50;

    private readonly IDataProtector kluis = bescherming.CreateProtector("Zvh.Analyserijen");

    /// <inheritdoc />
    public IReadOnlyList<(string Code, string Naam)> Bronnen => [.. meldingkeuzes.Bronnen.Select(b => (b.Value, b.Text))];

    /// <inheritdoc />
    public async Task<Analyseblad> BladAsync(Rijvraag vraag, string? na, string? voor, CancellationToken ct)
    {
        var (alle, terug) = (Alle(vraag), voor is not null);
        var (dag, id) = Open(voor ?? na);
        var gelezen = await Keyset.Na(alle, r => r.Dag, dag, id, af: !terug).Take(PerBlad + 1).ToListAsync(ct);
        var (rijen, volgende, vorige) = Keyset.Blad(gelezen, PerBlad, terug, vanaf: dag is not null && !terug, r => kluis.Protect(FormattableString.Invariant($"{r.Dag:yyyyMMdd}_{r.Id}")));
        return new(await VormAsync(vraag.Soort, rijen, ct), await alle.CountAsync(ct), vraag.Soort is Onderwerpsoort.Melding ? await PersonenAsync(alle, ct) : null, volgende, vorige);
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<Analyserij>> AlleAsync(Rijvraag vraag, int meeste, CancellationToken ct) =>
        await VormAsync(vraag.Soort, await Keyset.Na(Alle(vraag), r => r.Dag, null, Guid.Empty, af: true).Take(meeste).ToListAsync(ct), ct);

    // The filter of the context is not asked: what leaves here is about nobody whom the reader can tell.
    private IQueryable<Ruwerij> Alle(Rijvraag v)
    {
        var (gemeente, stap, binnen, themas, bronnen, besluiten) = (v.Gemeente ?? "", v.Stap ?? "", v.Binnen?.ToArray() ?? [], v.Themas.ToArray(), v.Bronnen.ToArray(), v.Besluiten.ToArray());
        var alles = v.Binnen is null;
        return v.Soort is Onderwerpsoort.Melding
            ? db.Database.SqlQuery<Ruwerij>($"""
                select m.id as "Id", m.ontvangen_op as "Dag", m.gemeente as "Gemeente", m.thema as "Thema", m.bron as "Kenmerk", m.status as "Stand",
                  case when m.afgeschermd then null else (
                    select string_agg(l.persoon_id::text || ':' || coalesce(extract(year from age(m.ontvangen_op, p.geboortedatum))::int::text, ''), ',' order by l.persoon_id)
                    from casussen.meldingpersoon l join casussen.persoon p on p.id = l.persoon_id where l.dossier_id = m.id and not p.afgeschermd) end as "Mensen"
                from casussen.melding m
                where m.ontvangen_op between {v.Van} and {v.Tot} and ({gemeente} = '' or m.gemeente = {gemeente}) and ({alles} or m.thema = any ({binnen}))
                  and (cardinality({themas}) = 0 or m.thema = any ({themas})) and (cardinality({bronnen}) = 0 or m.bron = any ({bronnen}))
                  and (cardinality({besluiten}) = 0 or (case m.status when {nameof(Meldingstatus.Ontvangen)} then 'open' else lower(m.status) end) = any ({besluiten}))
                """)
            : db.Database.SqlQuery<Ruwerij>($"""
                select c.id as "Id", c.geopend_op as "Dag", c.gemeente as "Gemeente", c.thema as "Thema", c.stap as "Kenmerk", c.fase as "Stand",
                  case when c.afgeschermd then null else (
                    select string_agg(l.persoon_id::text || ':' || coalesce(extract(year from age(c.geopend_op, p.geboortedatum))::int::text, ''), ',' order by l.persoon_id)
                    from casussen.casuspersoon l join casussen.persoon p on p.id = l.persoon_id where l.dossier_id = c.id and l.betrokkenheid = {nameof(Betrokkenheid.Betrokkene)} and not p.afgeschermd) end as "Mensen"
                from casussen.casus c
                where exists (select 1 from casussen.casusstap s where s.dossier_id = c.id and ({stap} = '' or s.stap = {stap}) and s.van <= {v.Tot} and coalesce(s.tot, {v.Tot}) >= {v.Van})
                  and ({gemeente} = '' or c.gemeente = {gemeente}) and ({alles} or c.thema = any ({binnen})) and (cardinality({themas}) = 0 or c.thema = any ({themas}))
                """);
    }

    private Task<int> PersonenAsync(IQueryable<Ruwerij> alle, CancellationToken ct) => alle
        .Join(db.Database.SqlQuery<Meldingkoppel>($"select dossier_id as \"Melding\", persoon_id as \"Persoon\" from casussen.meldingpersoon"), r => r.Id, k => k.Melding, (_, k) => k.Persoon).Distinct().CountAsync(ct);

    private async Task<IReadOnlyList<Analyserij>> VormAsync(Onderwerpsoort soort, IReadOnlyList<Ruwerij> rijen, CancellationToken ct)
    {
        var pseudoniem = await pseudoniemen.DitJaarAsync(ct);
        var melding = soort is Onderwerpsoort.Melding;
        return
        [
            .. rijen.Select(r => new Analyserij(
                r.Dag.ToString("yyyy-MM", CultureInfo.InvariantCulture), meldingkeuzes.Gemeente(r.Gemeente), meldingkeuzes.Thema(r.Thema), melding ? meldingkeuzes.Bron(r.Kenmerk) : casuskeuzes.Stap(r.Kenmerk),
                melding ? Meldingwoorden.Stand(Enum.Parse<Meldingstatus>(r.Stand)).Tekst : Casuswoorden.Fase(Enum.Parse<Casusfase>(r.Stand)), [.. Mensen(r.Mensen, pseudoniem)])),
        ];
    }

    private static IEnumerable<Analysepersoon> Mensen(string? mensen, Func<Guid, string> pseudoniem) =>
        (mensen?.Split(',') ?? []).Select(m => m.Split(':')).Select(m => new Analysepersoon(pseudoniem(Guid.Parse(m[0])), Leeftijdsgroep.Van(int.TryParse(m[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var jaar) ? jaar : null)))
            .OrderBy(p => p.Pseudoniem, StringComparer.Ordinal);

    private (DateOnly? Dag, Guid Id) Open(string? sleutel)
    {
        try
        {
            return sleutel is not null && kluis.Unprotect(sleutel).Split('_') is [var dag, var id] ? (DateOnly.ParseExact(dag, "yyyyMMdd", CultureInfo.InvariantCulture), Guid.Parse(id)) : (null, Guid.Empty);
        }
        catch (CryptographicException)
        {
            // Somebody wrote the address by hand: the first page.
            return (null, Guid.Empty);
        }
    }
}

/// <summary>A person of a melding, to count persons.</summary>
/// <param name="Melding">Key of the melding.</param>
/// <param name="Persoon">Key of the person.</param>
internal sealed record Meldingkoppel(Guid Melding, Guid Persoon);
