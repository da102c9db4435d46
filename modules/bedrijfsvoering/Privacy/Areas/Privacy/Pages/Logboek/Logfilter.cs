using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Zvh.Platform.Logboek;
using Zvh.Privacy.Domein;

namespace Zvh.Privacy.Logboeken;

/// <summary>What the log is narrowed to; stands in the address, so it holds ids and codes only.</summary>
internal sealed class Logfilter
{
    /// <summary>What the log is read for; without one nothing is shown.</summary>
    public Logdoel? Doel { get; set; }

    /// <summary>First day.</summary>
    [Display(Name = "Van")]
    public DateOnly? Van { get; set; }

    /// <summary>Last day.</summary>
    [Display(Name = "Tot en met")]
    public DateOnly? Tot { get; set; }

    /// <summary>What was done.</summary>
    public Logactie? Actie { get; set; }

    /// <summary>How it ended.</summary>
    public Loguitkomst? Uitkomst { get; set; }

    /// <summary>The kind of object.</summary>
    public string? Soort { get; set; }

    /// <summary>Key of the object.</summary>
    [Display(Name = "Id van het object")]
    public Guid? Object { get; set; }

    /// <summary>Id of the user who did it.</summary>
    public Guid? Actor { get; set; }

    /// <summary>The rows that pass.</summary>
    public IQueryable<Logregel> Op(IQueryable<Logregel> regels)
    {
        var (van, tot) = (Begin(Van), Begin(Tot?.AddDays(1)));
        regels = van is null ? regels : regels.Where(r => r.Op >= van);
        regels = tot is null ? regels : regels.Where(r => r.Op < tot);
        regels = Actie is { } actie ? Met(regels, actie.ToString()) : regels;
        regels = Uitkomst is { } uitkomst ? MetUitkomst(regels, uitkomst.ToString()) : regels;
        regels = Soort is { Length: > 0 } soort ? regels.Where(r => r.Soort == soort) : regels;
        regels = Object?.ToString() is { } sleutel ? regels.Where(r => r.ObjectId == sleutel) : regels;
        return Actor?.ToString() is { } actor ? regels.Where(r => r.Actor == actor) : regels;
    }

    /// <summary>The filter as codes, so that the log says what of it was read.</summary>
    public string Codes => string.Join(' ', new (string Naam, object? Waarde)[]
    {
        ("van", Van), ("tot", Tot), ("actie", Actie), ("uitkomst", Uitkomst), ("soort", Soort), ("object", Object), ("actor", Actor),
    }.Where(c => c.Waarde is not null).Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Naam}:{(c.Waarde is DateOnly dag ? dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : c.Waarde)}")));

    private static IQueryable<Logregel> Met(IQueryable<Logregel> regels, string actie) => regels.Where(r => r.Actie == actie);

    private static IQueryable<Logregel> MetUitkomst(IQueryable<Logregel> regels, string uitkomst) => regels.Where(r => r.Uitkomst == uitkomst);

    // Midnight where the house stands.
    private static DateTimeOffset? Begin(DateOnly? dag) => dag is { } d ? new DateTimeOffset(d.ToDateTime(TimeOnly.MinValue, DateTimeKind.Local)).ToUniversalTime() : null;
}
