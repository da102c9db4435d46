using Microsoft.EntityFrameworkCore;
using Zvh.Platform.Toegang.Bescherming;

namespace Zvh.Platform.Data;

/// <summary>The table of memberships belongs to the house; a context with protected records reads it, so that filtering is one query (ADR 0011).</summary>
internal static class LidmaatschapConfiguratie
{
    public static void Configureer(ModelBuilder model, bool vanHuis)
    {
        var lidmaatschap = model.Entity<Lidmaatschap>();
        lidmaatschap.ToTable("Lidmaatschap", PlatformDbContext.SchemaNaam, t => t.ExcludeFromMigrations(!vanHuis));
        lidmaatschap.HasIndex(l => new { l.GebruikerId, l.Soort, l.ObjectId });
        lidmaatschap.HasIndex(l => new { l.Soort, l.ObjectId });
        lidmaatschap.HasIndex(l => l.Via);
        if (vanHuis)
        {
            lidmaatschap.VanGebruiker(l => l.GebruikerId);
        }
    }
}
