using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Zvh.Mensenhandel.Data.Migrations
{
    /// <inheritdoc />
    public partial class Afsluiten : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "afgesloten_op",
                schema: "mensenhandel",
                table: "slachtofferspoor",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "gewist_op",
                schema: "mensenhandel",
                table: "slachtofferspoor",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "resultaat",
                schema: "mensenhandel",
                table: "slachtofferspoor",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "afgesloten_op",
                schema: "mensenhandel",
                table: "daderspoor",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "gewist_op",
                schema: "mensenhandel",
                table: "daderspoor",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "resultaat",
                schema: "mensenhandel",
                table: "daderspoor",
                type: "text",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "ix_slachtofferspoor_afgesloten_op",
                schema: "mensenhandel",
                table: "slachtofferspoor",
                column: "afgesloten_op",
                filter: "gewist_op is null");

            migrationBuilder.CreateIndex(
                name: "ix_daderspoor_afgesloten_op",
                schema: "mensenhandel",
                table: "daderspoor",
                column: "afgesloten_op",
                filter: "gewist_op is null");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_slachtofferspoor_afgesloten_op",
                schema: "mensenhandel",
                table: "slachtofferspoor");

            migrationBuilder.DropIndex(
                name: "ix_daderspoor_afgesloten_op",
                schema: "mensenhandel",
                table: "daderspoor");

            migrationBuilder.DropColumn(
                name: "afgesloten_op",
                schema: "mensenhandel",
                table: "slachtofferspoor");

            migrationBuilder.DropColumn(
                name: "gewist_op",
                schema: "mensenhandel",
                table: "slachtofferspoor");

            migrationBuilder.DropColumn(
                name: "resultaat",
                schema: "mensenhandel",
                table: "slachtofferspoor");

            migrationBuilder.DropColumn(
                name: "afgesloten_op",
                schema: "mensenhandel",
                table: "daderspoor");

            migrationBuilder.DropColumn(
                name: "gewist_op",
                schema: "mensenhandel",
                table: "daderspoor");

            migrationBuilder.DropColumn(
                name: "resultaat",
                schema: "mensenhandel",
                table: "daderspoor");
        }
    }
}
