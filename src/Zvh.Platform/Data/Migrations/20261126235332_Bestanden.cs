using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Zvh.Platform.Data.Migrations
{
    /// <inheritdoc />
    public partial class Bestanden : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "bestand",
                schema: "platform",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    inhoud = table.Column<byte[]>(type: "bytea", nullable: false),
                    afdruk = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_bestand", x => x.id);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "bestand",
                schema: "platform");
        }
    }
}
