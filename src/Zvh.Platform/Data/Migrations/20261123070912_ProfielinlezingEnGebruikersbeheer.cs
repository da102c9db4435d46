using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Zvh.Platform.Data.Migrations
{
    /// <inheritdoc />
    public partial class ProfielinlezingEnGebruikersbeheer : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "geblokkeerd",
                schema: "platform",
                table: "gebruiker",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "moet_wachtwoord_kiezen",
                schema: "platform",
                table: "gebruiker",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "gebruiker_wijziging",
                schema: "platform",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    gebruiker_id = table.Column<Guid>(type: "uuid", nullable: false),
                    wat = table.Column<string>(type: "text", nullable: false),
                    door = table.Column<string>(type: "text", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_gebruiker_wijziging", x => x.id);
                    table.ForeignKey(
                        name: "fk_gebruiker_wijziging_gebruiker_gebruiker_id",
                        column: x => x.gebruiker_id,
                        principalSchema: "platform",
                        principalTable: "gebruiker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "profielinlezing",
                schema: "platform",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    door = table.Column<string>(type: "text", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    toegepast_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    toegepast_door = table.Column<string>(type: "text", nullable: true),
                    reden = table.Column<string>(type: "text", nullable: true),
                    verschillen = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_profielinlezing", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "profielinleesbestand",
                schema: "platform",
                columns: table => new
                {
                    inlezing_id = table.Column<Guid>(type: "uuid", nullable: false),
                    naam = table.Column<string>(type: "text", nullable: false),
                    inhoud = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_profielinleesbestand", x => new { x.inlezing_id, x.naam });
                    table.ForeignKey(
                        name: "fk_profielinleesbestand_profielinlezing_inlezing_id",
                        column: x => x.inlezing_id,
                        principalSchema: "platform",
                        principalTable: "profielinlezing",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_gebruiker_wijziging_gebruiker_id_op",
                schema: "platform",
                table: "gebruiker_wijziging",
                columns: new[] { "gebruiker_id", "op" });

            migrationBuilder.CreateIndex(
                name: "ix_profielinlezing_toegepast_op",
                schema: "platform",
                table: "profielinlezing",
                column: "toegepast_op");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "gebruiker_wijziging",
                schema: "platform");

            migrationBuilder.DropTable(
                name: "profielinleesbestand",
                schema: "platform");

            migrationBuilder.DropTable(
                name: "profielinlezing",
                schema: "platform");

            migrationBuilder.DropColumn(
                name: "geblokkeerd",
                schema: "platform",
                table: "gebruiker");

            migrationBuilder.DropColumn(
                name: "moet_wachtwoord_kiezen",
                schema: "platform",
                table: "gebruiker");
        }
    }
}
