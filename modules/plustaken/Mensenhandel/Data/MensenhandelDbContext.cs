using Microsoft.EntityFrameworkCore;
using Zvh.Mensenhandel.Domein;
using Zvh.Platform.Data;

namespace Zvh.Mensenhandel.Data;

/// <summary>The tables of Mensenhandel, schema <c>mensenhandel</c>. No foreign key ties a signal to a track, or a track to the other.</summary>
internal sealed class MensenhandelDbContext(DbContextOptions<MensenhandelDbContext> options) : ModuleDbContext(options, MensenhandelModule.Id)
{
    public DbSet<Uitbuitingssignaal> Signalen => Set<Uitbuitingssignaal>();

    public DbSet<Slachtofferspoor> Slachtoffersporen => Set<Slachtofferspoor>();

    public DbSet<Procedurestap> Stappen => Set<Procedurestap>();

    public DbSet<Slachtoffernotitie> Notities => Set<Slachtoffernotitie>();

    public DbSet<Daderspoor> Dadersporen => Set<Daderspoor>();

    public DbSet<Daderactie> Acties => Set<Daderactie>();

    /// <summary>Takes what was written about a victim out of the steps and notes of a track; saving is up to the caller.</summary>
    public async Task WisInhoudAsync(Guid spoor, CancellationToken ct)
    {
        (await Stappen.Where(s => s.DossierId == spoor).ToListAsync(ct)).ForEach(s => s.Toelichting = null);
        (await Notities.Where(n => n.DossierId == spoor).ToListAsync(ct)).ForEach(n => n.Tekst = "");
    }
}
