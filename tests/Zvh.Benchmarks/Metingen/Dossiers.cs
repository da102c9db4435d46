using Zvh.Benchmarks.Kader;
using Zvh.Benchmarks.Processen;

namespace Zvh.Benchmarks.Metingen;

/// <summary>Asks one thing of a filled house many times, and sends the same SQL by bare Npgsql in turn.</summary>
internal static class Dossiermeting
{
    /// <summary>How often before counting: the program is compiled in its last form, as after a minute of work of a house, and the caches are warm.</summary>
    public const int Opwarmen = 380;

    /// <summary>How often.</summary>
    public const int Aantal = 400;

    private const double GrensVerhouding = 2;

    /// <summary>Measures against the bound and against bare Npgsql.</summary>
    public static async Task<IReadOnlyList<Meetuitslag>> MeetAsync(Werkplaats werkplaats, Vraagsoort soort, CancellationToken ct)
    {
        await using var huis = await Dossierhuis.OpenAsync(werkplaats, 1, ct);
        var (tijden, kaal) = (new List<double>(), new List<double>());
        var vraag = await soort.Maak(huis, ct);
        for (var i = 0; i < Opwarmen + Aantal; i++)
        {
            var (a, b) = await huis.VraagAsync(vraag(i), ct);
            if (i >= Opwarmen)
            {
                tijden.Add(a);
                kaal.Add(b);
            }
        }

        var (product, npgsql) = (new Steekproef(tijden), new Steekproef(kaal));
        await Console.Error.WriteLineAsync(FormattableString.Invariant($"  bare Npgsql: median {npgsql.Mediaan:0.0} ms, p95 {npgsql.P95:0.0} ms"));
        return
        [
            new()
            {
                Name = soort.Naam, Median = product.Mediaan, P95 = product.P95, Unit = "ms", Ratio = product.Mediaan / npgsql.Mediaan,
                Bound = $"p95 ≤ {soort.Grens} ms and ≤ 2 × the same SQL by bare Npgsql: {soort.Wat}", Holds = product.P95 <= soort.Grens && product.Mediaan <= GrensVerhouding * npgsql.Mediaan,
            },
        ];
    }
}

/// <inheritdoc cref="Vragen.Zoeken" />
internal sealed class PersonenZoeken : IMeting
{
    /// <inheritdoc />
    public string Naam => Vragen.Zoeken.Naam;

    /// <inheritdoc />
    public Task<IReadOnlyList<Meetuitslag>> MeetAsync(Werkplaats werkplaats, CancellationToken ct) => Dossiermeting.MeetAsync(werkplaats, Vragen.Zoeken, ct);
}

/// <inheritdoc cref="Vragen.Dossier" />
internal sealed class DossierPagina : IMeting
{
    /// <inheritdoc />
    public string Naam => Vragen.Dossier.Naam;

    /// <inheritdoc />
    public Task<IReadOnlyList<Meetuitslag>> MeetAsync(Werkplaats werkplaats, CancellationToken ct) => Dossiermeting.MeetAsync(werkplaats, Vragen.Dossier, ct);
}

/// <inheritdoc cref="Vragen.Werk" />
internal sealed class MijnWerk : IMeting
{
    /// <inheritdoc />
    public string Naam => Vragen.Werk.Naam;

    /// <inheritdoc />
    public Task<IReadOnlyList<Meetuitslag>> MeetAsync(Werkplaats werkplaats, CancellationToken ct) => Dossiermeting.MeetAsync(werkplaats, Vragen.Werk, ct);
}

/// <inheritdoc cref="Vragen.Agenda" />
internal sealed class ZittingAgenda : IMeting
{
    /// <inheritdoc />
    public string Naam => Vragen.Agenda.Naam;

    /// <inheritdoc />
    public Task<IReadOnlyList<Meetuitslag>> MeetAsync(Werkplaats werkplaats, CancellationToken ct) => Dossiermeting.MeetAsync(werkplaats, Vragen.Agenda, ct);
}

/// <inheritdoc cref="Vragen.Live" />
internal sealed class ZittingLive : IMeting
{
    /// <inheritdoc />
    public string Naam => Vragen.Live.Naam;

    /// <inheritdoc />
    public Task<IReadOnlyList<Meetuitslag>> MeetAsync(Werkplaats werkplaats, CancellationToken ct) => Dossiermeting.MeetAsync(werkplaats, Vragen.Live, ct);
}

/// <inheritdoc cref="Vragen.Besluit" />
internal sealed class ZittingBesluit : IMeting
{
    /// <inheritdoc />
    public string Naam => Vragen.Besluit.Naam;

    /// <inheritdoc />
    public Task<IReadOnlyList<Meetuitslag>> MeetAsync(Werkplaats werkplaats, CancellationToken ct) => Dossiermeting.MeetAsync(werkplaats, Vragen.Besluit, ct);
}
