using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Npgsql;

namespace Zvh.Platform.Data;

/// <summary>Keeps the key ring of data protection in PostgreSQL, shared by all nodes.</summary>
internal sealed class SleutelOpslag(NpgsqlDataSource database) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var opdracht = database.CreateCommand("select xml from platform.beschermsleutel order by id");
        using var lezer = opdracht.ExecuteReader();
        var elementen = new List<XElement>();
        while (lezer.Read())
        {
            elementen.Add(XElement.Parse(lezer.GetString(0)));
        }

        return elementen;
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var opdracht = database.CreateCommand("insert into platform.beschermsleutel (id, xml) values ($1, $2)");
        opdracht.Parameters.Add(new() { Value = Guid.CreateVersion7() });
        opdracht.Parameters.Add(new() { Value = element.ToString(SaveOptions.DisableFormatting) });
        opdracht.ExecuteNonQuery();
    }
}
