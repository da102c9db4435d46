using System.Globalization;
using System.Text;

namespace Zvh.Platform.Agenda;

/// <summary>A meeting as a calendar knows it; without data about people.</summary>
/// <param name="Id">Stays the same when it moves.</param>
/// <param name="Titel">What the calendar shows.</param>
/// <param name="Plaats">Where.</param>
/// <param name="Van">Begin (UTC).</param>
/// <param name="Tot">End (UTC).</param>
/// <param name="Volgnummer">How often it changed.</param>
/// <param name="Afgelast">Whether it does not go on.</param>
public sealed record Agendamoment(Guid Id, string Titel, string? Plaats, DateTimeOffset Van, DateTimeOffset Tot, int Volgnummer, bool Afgelast)
{
    /// <summary>The meetings that belong together, for example those of one tafel; null when it stands alone.</summary>
    public Guid? Reeks { get; init; }
}

/// <summary>Writes an iCalendar file (RFC 5545).</summary>
public static class Agendabestand
{
    /// <summary>The media type.</summary>
    public const string Type = "text/calendar";

    private const int LangsteRegel = 75;

    /// <summary>The file.</summary>
    /// <param name="momenten">What stands in it.</param>
    /// <param name="nu">Now (UTC).</param>
    public static string Schrijf(IEnumerable<Agendamoment> momenten, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(momenten);
        var regels = new List<string> { "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Zvh.Modular//Agenda//NL", "CALSCALE:GREGORIAN", "METHOD:PUBLISH" };
        foreach (var m in momenten)
        {
            regels.AddRange(
            [
                "BEGIN:VEVENT", $"UID:{m.Id}@zvh.modular", $"DTSTAMP:{Moment(nu)}", $"DTSTART:{Moment(m.Van)}", $"DTEND:{Moment(m.Tot)}",
                FormattableString.Invariant($"SEQUENCE:{m.Volgnummer}"), $"STATUS:{(m.Afgelast ? "CANCELLED" : "CONFIRMED")}", $"SUMMARY:{Tekst(m.Titel)}",
            ]);
            if (m.Plaats is { } plaats)
            {
                regels.Add($"LOCATION:{Tekst(plaats)}");
            }

            regels.Add("END:VEVENT");
        }

        regels.Add("END:VCALENDAR");
        return string.Concat(regels.Select(r => Vouw(r) + "\r\n"));
    }

    // What means something to a calendar is escaped.
    private static string Tekst(string tekst) => tekst.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal).ReplaceLineEndings("\\n");

    // A line cut so that no part is longer than 75 octets, never inside a character.
    private static string Vouw(string regel)
    {
        var uit = new StringBuilder();
        var lengte = 0;
        foreach (var teken in regel.EnumerateRunes())
        {
            if (lengte + teken.Utf8SequenceLength > LangsteRegel)
            {
                uit.Append("\r\n ");
                lengte = 1;
            }

            uit.Append(teken);
            lengte += teken.Utf8SequenceLength;
        }

        return uit.ToString();
    }

    private static string Moment(DateTimeOffset op) => op.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
}
