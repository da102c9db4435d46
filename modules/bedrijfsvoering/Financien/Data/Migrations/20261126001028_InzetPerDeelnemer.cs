using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Zvh.Financien.Data.Migrations
{
    /// <inheritdoc />
    public partial class InzetPerDeelnemer : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_inzet_geldstroom_id_jaar_maand_functie",
                schema: "financien",
                table: "inzet");

            migrationBuilder.AddColumn<string>(
                name: "grondslag",
                schema: "financien",
                table: "verdeelregel",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<Guid>(
                name: "partij_id",
                schema: "financien",
                table: "inzet",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "ix_inzet_geldstroom_id_jaar_maand_functie_partij_id",
                schema: "financien",
                table: "inzet",
                columns: new[] { "geldstroom_id", "jaar", "maand", "functie", "partij_id" },
                unique: true)
                .Annotation("Npgsql:NullsDistinct", false);

            migrationBuilder.CreateIndex(
                name: "ix_inzet_partij_id",
                schema: "financien",
                table: "inzet",
                column: "partij_id");

            migrationBuilder.AddForeignKey(
                name: "fk_inzet_partij_partij_id",
                schema: "financien",
                table: "inzet",
                column: "partij_id",
                principalSchema: "financien",
                principalTable: "partij",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_inzet_partij_partij_id",
                schema: "financien",
                table: "inzet");

            migrationBuilder.DropIndex(
                name: "ix_inzet_geldstroom_id_jaar_maand_functie_partij_id",
                schema: "financien",
                table: "inzet");

            migrationBuilder.DropIndex(
                name: "ix_inzet_partij_id",
                schema: "financien",
                table: "inzet");

            migrationBuilder.DropColumn(
                name: "grondslag",
                schema: "financien",
                table: "verdeelregel");

            migrationBuilder.DropColumn(
                name: "partij_id",
                schema: "financien",
                table: "inzet");

            migrationBuilder.CreateIndex(
                name: "ix_inzet_geldstroom_id_jaar_maand_functie",
                schema: "financien",
                table: "inzet",
                columns: new[] { "geldstroom_id", "jaar", "maand", "functie" },
                unique: true);
        }
    }
}
