using Microsoft.Extensions.DependencyInjection;
using Zvh.Abstractions;
using Zvh.Casussen.Afgeschermd;
using Zvh.Casussen.Brieven;
using Zvh.Casussen.Data;
using Zvh.Casussen.Documenten;
using Zvh.Casussen.Domein;
using Zvh.Casussen.Knelpunten;
using Zvh.Casussen.Plannen;
using Zvh.Casussen.Toplijst;
using Zvh.Casussen.Wegen;
using Zvh.Documenten.Bijlagen;
using Zvh.Platform.Instellingen;
using Zvh.Platform.Jobs;

namespace Zvh.Casussen.Aanpak;

/// <summary>The use cases about cases and plans.</summary>
internal static class Aanpakservices
{
    public static void AddAanpak(this IModuleBuilder builder)
    {
        builder.AddJob<VernietigJob>("Gegevens van gesloten casussen vernietigen na de bewaartermijn");
        builder.AddJob<ActieherinnerJob>("Deelnemers herinneren aan acties die bijna klaar moeten zijn");
        var diensten = builder.Services;
        diensten.AddScoped<Nummering>();
        diensten.AddScoped<Casuskeuzes>();
        diensten.AddScoped<Casusboek>();
        diensten.AddScoped<Casusleden>();
        diensten.AddScoped<CasussenLezen>();
        diensten.AddScoped<CasusLezen>();
        diensten.AddScoped<CasusOpenen>();
        diensten.AddScoped<FaseVerzetten>();
        diensten.AddScoped<Sluiting>();
        diensten.AddScoped<StapZetten>();
        diensten.AddScoped<Casusstappen>();
        diensten.AddScoped<RegieGeven>();
        diensten.AddScoped<AveZetten>();
        diensten.AddScoped<BetrokkenenRegelen>();
        diensten.AddScoped<DeelnemersRegelen>();
        diensten.AddScoped<Casusmensen>();
        diensten.AddScoped<CasusWegen>();
        diensten.AddScoped<WegingLezen>();
        diensten.AddScoped<PlanMaken>();
        diensten.AddScoped<PlanLezen>();
        diensten.AddScoped<Planrechten>();
        diensten.AddScoped<Planpagina>();
        diensten.AddScoped<ActiesRegelen>();
        diensten.AddScoped<ActieBeantwoorden>();
        diensten.AddScoped<BijdrageLeveren>();
        diensten.AddScoped<PlannenAfstemmen>();
        diensten.AddScoped<ToplijstRegelen>();
        diensten.AddScoped<ToplijstLezen>();
        diensten.AddScoped<AfgeschermdLezen>();
        diensten.AddScoped<CasusBewaren>();
        diensten.AddScoped<Casusafscherming>();
        diensten.AddScoped<RelatiesRegelen>();
        diensten.AddScoped<KnelpuntenRegelen>();
        diensten.AddScoped<Dossierdocumenten>();
        diensten.AddScoped<Briefomgeving>();
        diensten.AddScoped<BriefMaken>();
        diensten.AddScoped<Informeren>();
        builder.AddDocumenten<CasussenDbContext, Meldingdocument>();
        builder.AddDocumenten<CasussenDbContext, Casusdocument>();
        builder.AddDocumenten<CasussenDbContext, Plandocument>();
        builder.AddInstelling(new(BriefMaken.Contactpunt, "Contactpunt voor betrokkenen", "Waar iemand terechtkan met vragen over zijn gegevens. Staat in brieven en op de openbare pagina.", InstellingSoort.Tekst, BriefMaken.StandaardContactpunt));
    }
}
