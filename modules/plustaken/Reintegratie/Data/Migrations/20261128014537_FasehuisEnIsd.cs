using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Zvh.Reintegratie.Data.Migrations
{
    /// <inheritdoc />
    public partial class FasehuisEnIsd : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "fasehuisaanvraag",
                schema: "reintegratie",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    stand = table.Column<string>(type: "text", nullable: false),
                    beslist_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    reden = table.Column<string>(type: "text", nullable: true),
                    niet_voldaan = table.Column<string>(type: "text", nullable: true),
                    van = table.Column<DateOnly>(type: "date", nullable: true),
                    tot = table.Column<DateOnly>(type: "date", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_fasehuisaanvraag", x => x.id);
                    table.ForeignKey(
                        name: "fk_fasehuisaanvraag_terugkeer_dossier_id",
                        column: x => x.dossier_id,
                        principalSchema: "reintegratie",
                        principalTable: "terugkeer",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "isdtraject",
                schema: "reintegratie",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    begin = table.Column<DateOnly>(type: "date", nullable: true),
                    toets_op = table.Column<DateOnly>(type: "date", nullable: true),
                    toets = table.Column<string>(type: "text", nullable: true),
                    extramuraal_op = table.Column<DateOnly>(type: "date", nullable: true),
                    einde = table.Column<DateOnly>(type: "date", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_isdtraject", x => x.id);
                    table.ForeignKey(
                        name: "fk_isdtraject_terugkeer_dossier_id",
                        column: x => x.dossier_id,
                        principalSchema: "reintegratie",
                        principalTable: "terugkeer",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_fasehuisaanvraag_stand_tot",
                schema: "reintegratie",
                table: "fasehuisaanvraag",
                columns: new[] { "stand", "tot" });

            migrationBuilder.CreateIndex(
                name: "ux_fasehuisaanvraag_loopt",
                schema: "reintegratie",
                table: "fasehuisaanvraag",
                column: "dossier_id",
                unique: true,
                filter: "stand in ('Gevraagd', 'Wacht', 'Geplaatst')");

            migrationBuilder.CreateIndex(
                name: "ix_isdtraject_dossier_id",
                schema: "reintegratie",
                table: "isdtraject",
                column: "dossier_id",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "fasehuisaanvraag",
                schema: "reintegratie");

            migrationBuilder.DropTable(
                name: "isdtraject",
                schema: "reintegratie");
        }
    }
}
