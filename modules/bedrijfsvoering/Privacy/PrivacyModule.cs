using Microsoft.Extensions.DependencyInjection;
using Zvh.Abstractions;
using Zvh.Platform.Data;
using Zvh.Platform.Jobs;
using Zvh.Platform.Verbs;
using Zvh.Privacy.Controles;
using Zvh.Privacy.Data;
using Zvh.Privacy.EigenToegang;
using Zvh.Privacy.Inzage;
using Zvh.Privacy.Logboeken;
using Zvh.Privacy.Noodtoegangen;
using Zvh.Privacy.Verbs;
using Zvh.Privacy.Woorden;
using Zvh.Ui;

namespace Zvh.Privacy;

/// <summary>Privacy: the log and its check, who looked into which record, own access, and access in an emergency.</summary>
public sealed class PrivacyModule : IModule
{
    /// <summary>Area, schema and route prefix.</summary>
    internal const string Id = "privacy";

    // Who confirms the rights of others needs none of these.
    private static readonly string[] AlleRollen = [.. Rollen.Alle.Select(r => r.Id).Where(r => r != Rollen.ContactpersoonPartner)];

    /// <inheritdoc />
    public ModuleManifest Manifest { get; } = new()
    {
        Id = Id,
        Titel = "Privacy",
        Omschrijving = "Wie wat deed en zag, of het logboek nog klopt, en toegang in nood.",
        Soort = ModuleSoort.Bedrijfsvoering,
        AltijdAan = true,
        Rollen = Rollen.Bekend(AlleRollen),
        Rechten =
        [
            new(Rechten.LogboekLezen, "Het logboek lezen, met een doel", Rollen.PrivacyOfficer, Rollen.CoordinerendFg) { Persoonsgegevens = true },
            new(Rechten.LogboekControleren, "Controleren of het logboek heel is", Rollen.PrivacyOfficer, Rollen.CoordinerendFg, Rollen.Regiobeheerder),
            new(Rechten.InzageLezen, "Zien wie in de eigen dossiers keek") { LidRollen = Rollen.Regie, Persoonsgegevens = true },
            new(Rechten.NoodtoegangVragen, "In nood toegang nemen tot een dossier", [Rollen.Manager, .. Rollen.Regie]) { Persoonsgegevens = true },
            new(Rechten.NoodtoegangBeoordelen, "Noodtoegang van een ander beoordelen", Rollen.PrivacyOfficer) { Persoonsgegevens = true },
            new(Rechten.ToegangLezen, "De eigen toegang bekijken", AlleRollen),
        ],
        Menu =
        [
            new("Mijn toegang", "/privacy/toegang", Rechten.ToegangLezen, 10),
            new("Wie keek in mijn dossiers", "/privacy/inzage", Rechten.InzageLezen, 20),
            new("Noodtoegang nemen", "/privacy/noodtoegang/vragen", Rechten.NoodtoegangVragen, 30),
            new("Noodtoegang beoordelen", "/privacy/noodtoegang", Rechten.NoodtoegangBeoordelen, 35),
            new("Logboek", "/privacy/logboek", Rechten.LogboekLezen, 40),
            new("Controle van het logboek", "/privacy/logboek/controle", Rechten.LogboekControleren, 50),
        ],
    };

    /// <inheritdoc />
    public void Register(IModuleBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.AddDbContext<PrivacyDbContext>();
        builder.AddJob<ControleJob>("Het logboek controleren, elke nacht om 02:00 uur");
        builder.AddJob<Herinneringjob>("Herinneren aan noodtoegang die wacht op een oordeel");
        builder.AddVerb<VerifyAudit>();
        builder.AddVerb<LogboekControleer>();
        builder.Services.AddScoped<LogboekLezen>();
        builder.Services.AddScoped<Actoren>();
        builder.Services.AddSingleton<Lognamen>();
        builder.Services.AddScoped<Ketencontrole>();
        builder.Services.AddScoped<ControleVragen>();
        builder.Services.AddScoped<ControleUitvoeren>();
        builder.Services.AddScoped<Controlemelding>();
        builder.Services.AddScoped<InzageLezen>();
        builder.Services.AddScoped<ToegangLezen>();
        builder.Services.AddScoped<NoodtoegangNemen>();
        builder.Services.AddScoped<NoodtoegangBeoordelen>();
        builder.Services.AddScoped<NoodtoegangLezen>();
        builder.Services.AddSingleton<OpenNoodtoegangen>();
        builder.Services.AddScoped<IBannerbron, Noodbanner>();
    }
}
