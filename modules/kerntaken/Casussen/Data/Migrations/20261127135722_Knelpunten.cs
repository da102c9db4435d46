using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Zvh.Casussen.Data.Migrations
{
    /// <inheritdoc />
    public partial class Knelpunten : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "nummer_bij_id",
                schema: "casussen",
                table: "persoon",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "knelpunt",
                schema: "casussen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    soort = table.Column<string>(type: "text", nullable: false),
                    sinds = table.Column<DateOnly>(type: "date", nullable: false),
                    opgelost_op = table.Column<DateOnly>(type: "date", nullable: true),
                    toelichting = table.Column<string>(type: "text", nullable: true),
                    door = table.Column<string>(type: "text", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_knelpunt", x => x.id);
                    table.ForeignKey(
                        name: "fk_knelpunt_casus_dossier_id",
                        column: x => x.dossier_id,
                        principalSchema: "casussen",
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_knelpunt_dossier_id_soort",
                schema: "casussen",
                table: "knelpunt",
                columns: new[] { "dossier_id", "soort" },
                unique: true,
                filter: "opgelost_op is null");

            migrationBuilder.CreateIndex(
                name: "ix_knelpunt_sinds",
                schema: "casussen",
                table: "knelpunt",
                column: "sinds");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "knelpunt",
                schema: "casussen");

            migrationBuilder.DropColumn(
                name: "nummer_bij_id",
                schema: "casussen",
                table: "persoon");
        }
    }
}
