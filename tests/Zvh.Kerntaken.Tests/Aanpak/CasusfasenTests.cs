using FsCheck.Xunit;
using Zvh.Casussen.Domein.Aanpak;

namespace Zvh.Kerntaken.Tests.Aanpak;

/// <summary>The state machine of a case (Wgs 2.31; B1.14).</summary>
public sealed class CasusfasenTests
{
    private static readonly Fasefeiten Alles = new(Gewogen: true, InOvereenstemming: true, Procesregie: true, Casusregie: true, Acties: 3, OpenActies: 0, Sluitverslag: true);

    [Fact]
    public void A_case_goes_from_melding_to_destruction_in_the_order_of_the_law()
    {
        var casus = Nieuw();
        foreach (var naar in new[] { Casusfase.Weging, Casusfase.Verzamelen, Casusfase.Casusoverleg, Casusfase.Uitvoering, Casusfase.Evaluatie, Casusfase.Sluiten, Casusfase.Afgeschermd, Casusfase.Vernietigd })
        {
            Casusfasen.Bezwaren(casus.Fase, naar, Alles).ShouldBeEmpty();
            casus.Ga(naar, new(2026, 11, 26));
        }

        casus.Fase.ShouldBe(Casusfase.Vernietigd);
    }

    [Property]
    public void Nothing_is_gathered_before_a_weging_that_fits_the_purpose(byte[] keuzes, bool gewogen, bool past)
    {
        var feiten = Alles with { Gewogen = gewogen, InOvereenstemming = past };
        foreach (var fase in Wandel(keuzes, feiten))
        {
            Casusfasen.IsOpen(fase).ShouldBe(Casusfasen.IsOpen(fase) && gewogen && past);
        }
    }

    [Property]
    public void No_work_begins_without_both_kinds_of_regie(byte[] keuzes, bool procesregie, bool casusregie)
    {
        var bereikt = Wandel(keuzes, Alles with { Procesregie = procesregie, Casusregie = casusregie }).ToList();

        (bereikt.Contains(Casusfase.Uitvoering) && !(procesregie && casusregie)).ShouldBeFalse();
    }

    [Property]
    public void Nothing_is_shielded_while_an_action_is_open(byte[] keuzes, byte open) =>
        (Wandel(keuzes, Alles with { OpenActies = open }).Contains(Casusfase.Afgeschermd) && open > 0).ShouldBeFalse();

    [Property]
    public void What_the_machine_does_not_know_is_refused(byte begin, byte einde)
    {
        var fasen = Enum.GetValues<Casusfase>();
        var (van, naar) = (fasen[begin % fasen.Length], fasen[einde % fasen.Length]);
        if (Casusfasen.Na(van).Contains(naar))
        {
            return;
        }

        Casusfasen.Bezwaren(van, naar, Alles).ShouldNotBeEmpty();
        Should.Throw<InvalidOperationException>(() => Op(van).Ga(naar, new(2026, 11, 26)));
    }

    [Fact]
    public void A_shielded_case_is_closed_and_an_opened_one_is_not()
    {
        var casus = Op(Casusfase.Sluiten);
        casus.Ga(Casusfase.Afgeschermd, new(2026, 11, 26));
        (casus.Afgeschermd, casus.GeslotenOp).ShouldBe((true, new DateOnly(2026, 11, 26)));

        casus.Ga(Casusfase.Weging, new(2026, 12, 1));
        (casus.Afgeschermd, casus.GeslotenOp).ShouldBe((false, null));
    }

    // Every phase that a walk reaches when each step is tried in turn.
    private static IEnumerable<Casusfase> Wandel(byte[] keuzes, Fasefeiten feiten)
    {
        var fase = Casusfase.Melding;
        foreach (var keuze in keuzes)
        {
            var kan = Casusfasen.Na(fase).Where(n => Casusfasen.Bezwaren(fase, n, feiten).Count == 0).ToList();
            if (kan.Count == 0)
            {
                yield break;
            }

            yield return fase = kan[keuze % kan.Count];
        }
    }

    private static Casus Nieuw() => new() { Nummer = "C-2026-00001", Thema = "complexe-casuistiek", Gemeente = "GM0000", Grondslag = "Wgs", Stap = "triage" };

    private static Casus Op(Casusfase fase)
    {
        var casus = Nieuw();
        foreach (var naar in Enum.GetValues<Casusfase>().Skip(1).Where(f => f <= fase))
        {
            casus.Ga(naar, new(2026, 1, 1));
        }

        return casus;
    }
}
