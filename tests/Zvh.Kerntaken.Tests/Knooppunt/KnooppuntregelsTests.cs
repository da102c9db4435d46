using FsCheck;
using FsCheck.Xunit;
using Zvh.Knooppunt.Domein;

namespace Zvh.Kerntaken.Tests.Knooppunt;

/// <summary>The machine of a question, the life of a scenario, and the look for data about people.</summary>
public sealed class KnooppuntregelsTests
{
    private static readonly DateTimeOffset Nu = new(2026, 11, 27, 9, 0, 0, TimeSpan.Zero);

    [Property(MaxTest = 500)]
    public void However_it_goes_a_closed_question_has_an_owner_and_an_answer(int[] stappen)
    {
        var vraag = Maak();
        foreach (var stap in stappen.Select(s => (Vraagstap)(Math.Abs(s % 5))))
        {
            var (mag, voor) = (vraag.Kan(stap), vraag.Stand);
            if (mag)
            {
                Doe(vraag, stap);
            }
            else
            {
                Should.Throw<InvalidOperationException>(() => Doe(vraag, stap));
                vraag.Stand.ShouldBe(voor, "a refused step changes nothing");
            }
        }

        if (vraag.Stand is Vraagstand.Beantwoord or Vraagstand.Gesloten)
        {
            vraag.Antwoord.ShouldNotBeNullOrWhiteSpace();
        }

        (vraag.Stand is Vraagstand.Gesteld).ShouldBe(vraag.EigenaarId is null);
        vraag.IsOpen.ShouldBe(vraag.GeslotenOp is null);
    }

    [Property]
    public void From_every_stand_a_question_can_still_be_closed(int[] stappen)
    {
        var vraag = Maak();
        foreach (var stap in stappen.Select(s => (Vraagstap)(Math.Abs(s % 5))).Where(vraag.Kan))
        {
            Doe(vraag, stap);
        }

        foreach (var stap in new[] { Vraagstap.Nemen, Vraagstap.Beantwoorden, Vraagstap.Sluiten }.Where(vraag.Kan))
        {
            Doe(vraag, stap);
        }

        vraag.Stand.ShouldBe(Vraagstand.Gesloten);
    }

    [Fact]
    public void An_answer_needs_a_text()
    {
        var vraag = Maak();
        vraag.Neem(Guid.CreateVersion7());
        Should.Throw<ArgumentException>(() => vraag.Beantwoord(" ", Nu));
        vraag.Antwoord.ShouldBeNull();
    }

    [Property]
    public void A_scenario_can_be_sent_for_three_months_and_not_a_day_longer(PositiveInt dagen)
    {
        var (scenario, vandaag) = (new Scenario { Nummer = "C-2026-00001", Context = "", Advies = "" }, new DateOnly(2026, 11, 30).AddDays(dagen.Get % 800));
        scenario.IsTeVerzenden(vandaag).ShouldBeFalse("a concept is not sent");
        scenario.StelVast("proef", vandaag);

        scenario.IsTeVerzenden(vandaag.AddMonths(3)).ShouldBeTrue();
        scenario.IsTeVerzenden(vandaag.AddMonths(3).AddDays(1)).ShouldBeFalse();
        scenario.IsVerlopen(vandaag.AddMonths(3).AddDays(1)).ShouldBeTrue();
        scenario.Vervang();
        scenario.IsTeVerzenden(vandaag).ShouldBeFalse("a newer one took its place");
    }

    [Theory]
    [InlineData("nummer 111222333", "burgerservicenummer")]
    [InlineData("nummer 1112.22.333", "burgerservicenummer")]
    [InlineData("geboren 3-5-1984", "datum")]
    [InlineData("geboren 3 mei 1984", "datum")]
    [InlineData("woont op 6041AB", "postcode")]
    [InlineData("mail iemand@voorbeeld.nl", "e-mailadres")]
    [InlineData("bel 06-12345678", "telefoonnummer")]
    public void Shapes_of_data_about_people_are_found(string tekst, string wat) => Anonimiteit.Vind(tekst).ShouldHaveSingleItem().ShouldContain(wat);

    [Theory]
    [InlineData("Bel de gemeente en vraag naar artikel 2.31 van de Wgs uit 2025.")]
    [InlineData("Het dossiernummer 123456789 is geen BSN.")]
    [InlineData("In 2026 ging het 1500 keer zo, drie op de vier.")]
    [InlineData("Zie het kenmerk 7c0612345678ab boven de brief.")]
    public void What_is_general_is_not_suspect(string tekst) => Anonimiteit.Vind(tekst).ShouldBeEmpty();

    private static Vraag Maak() => new() { Onderwerp = "Iets", Tekst = "Iets?", VragerId = Guid.CreateVersion7() };

    private static void Doe(Vraag vraag, Vraagstap stap)
    {
        Action doe = stap switch
        {
            Vraagstap.Nemen => () => vraag.Neem(Guid.CreateVersion7()),
            Vraagstap.Uitzetten => vraag.ZetUit,
            Vraagstap.Beantwoorden => () => vraag.Beantwoord("Zo", Nu),
            Vraagstap.Terugsturen => () => vraag.StuurTerug("Nee"),
            _ => () => vraag.Sluit(Nu),
        };
        doe();
    }
}
