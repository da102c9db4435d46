using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Zvh.Knooppunt.Data.Migrations
{
    /// <inheritdoc />
    public partial class Overnemen_en_wissen : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "gewist_op",
                schema: "knooppunt",
                table: "vraag",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "gewist_op",
                schema: "knooppunt",
                table: "verstrekking",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "overgenomen_op",
                schema: "knooppunt",
                table: "informatieverzoek",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "ix_vraag_gesloten_op",
                schema: "knooppunt",
                table: "vraag",
                column: "gesloten_op",
                filter: "gewist_op is null");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_vraag_gesloten_op",
                schema: "knooppunt",
                table: "vraag");

            migrationBuilder.DropColumn(
                name: "gewist_op",
                schema: "knooppunt",
                table: "vraag");

            migrationBuilder.DropColumn(
                name: "gewist_op",
                schema: "knooppunt",
                table: "verstrekking");

            migrationBuilder.DropColumn(
                name: "overgenomen_op",
                schema: "knooppunt",
                table: "informatieverzoek");
        }
    }
}
