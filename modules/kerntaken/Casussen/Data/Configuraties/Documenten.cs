using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Zvh.Casussen.Domein;
using Zvh.Casussen.Domein.Aanpak;
using Zvh.Casussen.Domein.Plannen;
using Zvh.Documenten.Bijlagen;

namespace Zvh.Casussen.Data.Configuraties;

internal sealed class MeldingdocumentConfiguratie : IEntityTypeConfiguration<Meldingdocument>
{
    public void Configure(EntityTypeBuilder<Meldingdocument> builder) => builder.IsDocumentVan<Meldingdocument, Melding>("Meldingdocument");
}

internal sealed class CasusdocumentConfiguratie : IEntityTypeConfiguration<Casusdocument>
{
    public void Configure(EntityTypeBuilder<Casusdocument> builder) => builder.IsDocumentVan<Casusdocument, Casus>("Casusdocument");
}

internal sealed class PlandocumentConfiguratie : IEntityTypeConfiguration<Plandocument>
{
    public void Configure(EntityTypeBuilder<Plandocument> builder) => builder.IsDocumentVan<Plandocument, Plan>("Plandocument");
}
