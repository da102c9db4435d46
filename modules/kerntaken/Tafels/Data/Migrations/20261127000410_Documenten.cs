using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Zvh.Tafels.Data.Migrations
{
    /// <inheritdoc />
    public partial class Documenten : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "puntdocument",
                schema: "tafels",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    onderdeel_id = table.Column<Guid>(type: "uuid", nullable: true),
                    reeks = table.Column<Guid>(type: "uuid", nullable: false),
                    nummer = table.Column<int>(type: "integer", nullable: false),
                    naam = table.Column<string>(type: "text", nullable: false),
                    mediatype = table.Column<string>(type: "text", nullable: false),
                    grootte = table.Column<int>(type: "integer", nullable: false),
                    bestand_id = table.Column<Guid>(type: "uuid", nullable: false),
                    grond = table.Column<string>(type: "text", nullable: false),
                    grond_op = table.Column<DateOnly>(type: "date", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    bewaren_tot = table.Column<DateOnly>(type: "date", nullable: false),
                    door = table.Column<string>(type: "text", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_puntdocument", x => x.id);
                    table.ForeignKey(
                        name: "fk_puntdocument_agendapunt_dossier_id",
                        column: x => x.dossier_id,
                        principalSchema: "tafels",
                        principalTable: "agendapunt",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_puntdocument_bewaren_tot",
                schema: "tafels",
                table: "puntdocument",
                column: "bewaren_tot");

            migrationBuilder.CreateIndex(
                name: "ix_puntdocument_dossier_id_reeks_nummer",
                schema: "tafels",
                table: "puntdocument",
                columns: new[] { "dossier_id", "reeks", "nummer" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "puntdocument",
                schema: "tafels");
        }
    }
}
