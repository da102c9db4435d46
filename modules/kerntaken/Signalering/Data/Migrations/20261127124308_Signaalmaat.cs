using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Zvh.Signalering.Data.Migrations
{
    /// <inheritdoc />
    public partial class Signaalmaat : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.RenameColumn(
                name: "door",
                schema: "signalering",
                table: "signaal",
                newName: "beoordeeld_door");

            migrationBuilder.RenameColumn(
                name: "bijgewerkt_op",
                schema: "signalering",
                table: "signaal",
                newName: "beoordeeld_op");

            migrationBuilder.AddColumn<string>(
                name: "opgevolgd_door",
                schema: "signalering",
                table: "signaal",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "opgevolgd_op",
                schema: "signalering",
                table: "signaal",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "maat",
                schema: "signalering",
                table: "signaal",
                type: "text",
                nullable: false,
                defaultValue: "");

            // Until now the measure stood behind the method, and only the last step had a name.
            migrationBuilder.Sql("""
                update signalering.signaal set maat = coalesce(nullif(split_part(methode, ': ', 2), ''), 'C2'), methode = split_part(methode, ': ', 1),
                    opgevolgd_door = case when stand = 'Opgevolgd' then beoordeeld_door end, opgevolgd_op = case when stand = 'Opgevolgd' then beoordeeld_op end
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "opgevolgd_door",
                schema: "signalering",
                table: "signaal");

            migrationBuilder.DropColumn(
                name: "opgevolgd_op",
                schema: "signalering",
                table: "signaal");

            migrationBuilder.DropColumn(
                name: "maat",
                schema: "signalering",
                table: "signaal");

            migrationBuilder.RenameColumn(
                name: "beoordeeld_op",
                schema: "signalering",
                table: "signaal",
                newName: "bijgewerkt_op");

            migrationBuilder.RenameColumn(
                name: "beoordeeld_door",
                schema: "signalering",
                table: "signaal",
                newName: "door");
        }
    }
}
