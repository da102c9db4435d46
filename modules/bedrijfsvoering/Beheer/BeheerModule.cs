using Microsoft.Extensions.DependencyInjection;
using Zvh.Abstractions;
using Zvh.Beheer.Bevestigen;
using Zvh.Beheer.Configuraties;
using Zvh.Beheer.Gebruikers;
using Zvh.Beheer.Huizen;
using Zvh.Beheer.Instellingen;
using Zvh.Beheer.Modules;
using Zvh.Beheer.Organisaties;
using Zvh.Beheer.Profiel;
using Zvh.Beheer.Taakverdelingen;
using Zvh.Beheer.Verbs;
using Zvh.Platform.Instellingen;
using Zvh.Platform.Jobs;
using Zvh.Platform.Mail;
using Zvh.Platform.Verbs;

namespace Zvh.Beheer;

/// <summary>Beheer: what is on in this house, how it is set up, and who may sign in.</summary>
public sealed class BeheerModule : IModule
{
    /// <summary>Area, schema and route prefix.</summary>
    internal const string Id = "beheer";

    private static readonly string[] Lezers = [Rollen.Regiobeheerder, Rollen.PrivacyOfficer, Rollen.Manager];

    /// <inheritdoc />
    public ModuleManifest Manifest { get; } = new()
    {
        Id = Id,
        Titel = "Beheer",
        Omschrijving = "Modules aan- en uitzetten, instellingen, de configuratie van het huis en gebruikers.",
        Soort = ModuleSoort.Bedrijfsvoering,
        AltijdAan = true,
        Rollen = Rollen.Bekend([.. Lezers, Rollen.ContactpersoonPartner]),
        Rechten =
        [
            new(Rechten.ModuleLezen, "Modules en hun geschiedenis bekijken", Lezers),
            new(Rechten.ModuleSchakelen, "Modules aan- en uitzetten", Rollen.Regiobeheerder),
            new(Rechten.InstellingLezen, "Instellingen en hun geschiedenis bekijken", Lezers),
            new(Rechten.InstellingWijzigen, "Instellingen, termen en huisstijl wijzigen", Rollen.Regiobeheerder),
            new(Rechten.ConfiguratieLezen, "De configuratie bekijken en downloaden", Lezers),
            new(Rechten.ConfiguratieInlezen, "Een configuratie inlezen", Rollen.Regiobeheerder),
            new(Rechten.GebruikerLezen, "Gebruikers en hun rollen bekijken", Lezers),
            new(Rechten.GebruikerWijzigen, "Gebruikers maken, rollen geven en blokkeren", Rollen.Regiobeheerder),
            new(Rechten.OrganisatieLezen, "Organisaties en hun mensen bekijken", Lezers),
            new(Rechten.OrganisatieWijzigen, "Organisaties maken en wijzigen", Rollen.Regiobeheerder),
            new(Rechten.HuisLezen, "Verbonden huizen bekijken", Lezers),
            new(Rechten.HuisWijzigen, "Andere huizen verbinden en verbindingen stoppen", Rollen.Regiobeheerder),
            new(Rechten.RechtenBevestigen, "Rechten bevestigen of intrekken (als lid: van de eigen organisatie)", Rollen.Regiobeheerder, Rollen.PrivacyOfficer)
            {
                LidRollen = [Rollen.ContactpersoonPartner],
            },
            new(Rechten.RechtenLezen, "Bekijken welke rol wat mag", Lezers),
            new(Rechten.RechtenWijzigen, "Wijzigen welke rol wat mag", Rollen.Regiobeheerder),
        ],
        Menu =
        [
            new("Modules", "/beheer/modules", Rechten.ModuleLezen, 10),
            new("Instellingen", "/beheer/instellingen", Rechten.InstellingLezen, 20),
            new("Configuratie", "/beheer/configuratie", Rechten.ConfiguratieLezen, 30),
            new("Gebruikers", "/beheer/gebruikers", Rechten.GebruikerLezen, 40),
            new("Organisaties", "/beheer/organisaties", Rechten.OrganisatieLezen, 50),
            new("Verbonden huizen", "/beheer/huizen", Rechten.HuisLezen, 55),
            new("Rechten bevestigen", "/beheer/bevestigen", Rechten.RechtenBevestigen, 60),
            new("Rechten", "/beheer/rechten", Rechten.RechtenLezen, 70),
        ],
    };

    /// <inheritdoc />
    public void Register(IModuleBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.AddInstellingbron<Huisinstellingen>();
        builder.AddInstellingbron<Taakverdelinginstelling>();
        foreach (var instelling in Mailserverinstellingen.Definities)
        {
            builder.AddInstelling(instelling);
        }

        builder.AddJob<BerichtmailJob>("Mailen dat er een bericht wacht, zonder inhoud");
        builder.Services.AddScoped<Modulebezit>();
        builder.Services.AddScoped<Moduleoverzicht>();
        builder.Services.AddScoped<Instellingenoverzicht>();
        builder.Services.AddScoped<HuisstijlWijzigen>();
        builder.Services.AddScoped<AfsprakenBijhouden>();
        builder.Services.AddScoped<ConfiguratieSchrijven>();
        builder.Services.AddScoped<Profielkeuring>();
        builder.Services.AddScoped<ConfiguratieVoorstellen>();
        builder.Services.AddScoped<Profielverschillen>();
        builder.Services.AddScoped<Toepassers>();
        builder.Services.AddScoped<ConfiguratieBekijken>();
        builder.Services.AddScoped<Inleesstappen>();
        builder.Services.AddScoped<ConfiguratieInlezen>();
        builder.AddGebruikers();
        builder.AddOrganisaties();
        builder.AddVerbondenHuizen();
        builder.AddBevestigen();
        builder.AddRechten();
        builder.AddVerb<GebruikerBewijs>();
    }
}
