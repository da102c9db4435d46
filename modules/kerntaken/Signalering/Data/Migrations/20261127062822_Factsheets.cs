using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Zvh.Signalering.Data.Migrations
{
    /// <inheritdoc />
    public partial class Factsheets : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "signalering");

            migrationBuilder.CreateTable(
                name: "factsheetronde",
                schema: "signalering",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    van = table.Column<string>(type: "text", nullable: false),
                    tot = table.Column<string>(type: "text", nullable: false),
                    uitgave = table.Column<int>(type: "integer", nullable: false),
                    reden = table.Column<string>(type: "text", nullable: true),
                    totaal = table.Column<int>(type: "integer", nullable: false),
                    gemaakt = table.Column<int>(type: "integer", nullable: false),
                    door = table.Column<string>(type: "text", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_factsheetronde", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "factsheet",
                schema: "signalering",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    ronde_id = table.Column<Guid>(type: "uuid", nullable: false),
                    gemeente = table.Column<string>(type: "text", nullable: false),
                    inhoud = table.Column<string>(type: "jsonb", nullable: false),
                    duiding = table.Column<string>(type: "text", nullable: true),
                    stand = table.Column<string>(type: "text", nullable: false),
                    door = table.Column<string>(type: "text", nullable: true),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_factsheet", x => x.id);
                    table.ForeignKey(
                        name: "fk_factsheet_factsheetronde_ronde_id",
                        column: x => x.ronde_id,
                        principalSchema: "signalering",
                        principalTable: "factsheetronde",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_factsheet_ronde_id_gemeente",
                schema: "signalering",
                table: "factsheet",
                columns: new[] { "ronde_id", "gemeente" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_factsheetronde_van_tot_uitgave",
                schema: "signalering",
                table: "factsheetronde",
                columns: new[] { "van", "tot", "uitgave" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "factsheet",
                schema: "signalering");

            migrationBuilder.DropTable(
                name: "factsheetronde",
                schema: "signalering");
        }
    }
}
