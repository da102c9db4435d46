using Zvh.Abstractions;
using Zvh.Platform.Regio;

namespace Zvh.Host.Start;

/// <summary>Which house this is: the profile named by <c>Zvh:Regio</c>, or the folder in <c>Zvh:RegioPad</c>.</summary>
internal static class Huisstart
{
    /// <summary>Finds and reads the region profile.</summary>
    public static Uitkomst<Regioprofiel> LeesProfiel(IConfiguration configuratie, Plugins plugins)
    {
        if (configuratie["Zvh:RegioPad"] is { Length: > 0 } pad)
        {
            return Directory.Exists(pad)
                ? Regioprofiel.Lees(new Microsoft.Extensions.FileProviders.PhysicalFileProvider(Path.GetFullPath(pad)))
                : Uitkomst<Regioprofiel>.Geweigerd("Zvh:RegioPad", $"De map '{pad}' bestaat niet. Geef een map met regio.json.");
        }

        var id = configuratie["Zvh:Regio"] ?? "";
        return plugins.Regios.FirstOrDefault(r => r.Id == id) is { } regio
            ? Regioprofiel.Lees(regio.Profiel)
            : Uitkomst<Regioprofiel>.Geweigerd("Zvh:Regio",
                $"De regio '{id}' is niet bekend. Kies uit: {string.Join(", ", plugins.Regios.Select(r => r.Id).Order(StringComparer.Ordinal))}.");
    }
}

/// <summary>The host cannot start; the message says why and what to do, and is shown without a stack trace.</summary>
internal sealed class StartFout(string melding) : Exception(melding)
{
    public StartFout(IEnumerable<Fout> fouten)
        : this(string.Join(Environment.NewLine, fouten.Select(f => f.Melding)))
    {
    }
}
