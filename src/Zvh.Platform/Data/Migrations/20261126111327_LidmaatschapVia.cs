using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Zvh.Platform.Data.Migrations
{
    /// <inheritdoc />
    public partial class LidmaatschapVia : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "via",
                schema: "platform",
                table: "lidmaatschap",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "ix_lidmaatschap_via",
                schema: "platform",
                table: "lidmaatschap",
                column: "via");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_lidmaatschap_via",
                schema: "platform",
                table: "lidmaatschap");

            migrationBuilder.DropColumn(
                name: "via",
                schema: "platform",
                table: "lidmaatschap");
        }
    }
}
