using Zvh.Platform.Agenda;
using Zvh.Platform.Data;
using Zvh.Tafels.Domein;

namespace Zvh.Tafels.Zittingen;

/// <summary>The moments of a sitting: it is planned on the clock of the house, the rest of the world counts in UTC.</summary>
internal sealed class Zittingtijd(TimeProvider klok)
{
    /// <summary>Now, on the clock of the house.</summary>
    public DateTime Nu => klok.GetLocalNow().DateTime;

    /// <summary>Now (UTC).</summary>
    public DateTimeOffset NuUtc => klok.GetUtcNow();

    /// <summary>Begin (UTC).</summary>
    public DateTimeOffset Begin(Zitting zitting) => klok.Utc(zitting.Dag.ToDateTime(zitting.Begin));

    /// <summary>End (UTC).</summary>
    public DateTimeOffset Einde(Zitting zitting) => klok.Utc(zitting.Dag.ToDateTime(zitting.Begin).AddMinutes(zitting.Duur));

    /// <summary>Until then whoever was invited sees what it was about: a day after the sitting (UTC).</summary>
    public DateTimeOffset ToegangTot(Zitting zitting) => Einde(zitting).AddDays(1);

    /// <summary>The sitting for a calendar.</summary>
    public Agendamoment Moment(Zitting zitting, string tafel) =>
        new(zitting.Id, tafel, zitting.Plaats, Begin(zitting), Einde(zitting), zitting.Volgnummer, zitting.Stand is Zittingstand.Afgelast) { Reeks = zitting.TafelId };
}
