using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Zvh.Platform.Data;

namespace Zvh.Platform.Toegang.Bescherming;

/// <summary>A model for each combination of shapes of sight, so that the query of a restricted user is as short as that of an admin.</summary>
internal sealed class ZichtModelsleutel : IModelCacheKeyFactory
{
    public object Create(DbContext context, bool designTime) => (context.GetType(), designTime, (context as ModuleDbContext)?.Zichtvormen ?? "");
}
