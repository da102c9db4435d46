using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Zvh.Platform.Data.Migrations
{
    /// <inheritdoc />
    public partial class MailEnAgenda : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "mailadres",
                schema: "platform",
                table: "gebruiker",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "gemaild_op",
                schema: "platform",
                table: "bericht",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "mail_na",
                schema: "platform",
                table: "bericht",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "agendasleutel",
                schema: "platform",
                columns: table => new
                {
                    gebruiker_id = table.Column<Guid>(type: "uuid", nullable: false),
                    afdruk = table.Column<string>(type: "text", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_agendasleutel", x => x.gebruiker_id);
                    table.ForeignKey(
                        name: "fk_agendasleutel_gebruiker_gebruiker_id",
                        column: x => x.gebruiker_id,
                        principalSchema: "platform",
                        principalTable: "gebruiker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_bericht_op",
                schema: "platform",
                table: "bericht",
                column: "op",
                filter: "gelezen_op is null and gemaild_op is null");

            migrationBuilder.CreateIndex(
                name: "ix_agendasleutel_afdruk",
                schema: "platform",
                table: "agendasleutel",
                column: "afdruk",
                unique: true);

            // The mail server is one of the house now, not of the invoices alone.
            migrationBuilder.Sql("update platform.instelling set sleutel = replace(sleutel, 'financien.smtp-', 'beheer.smtp-') where sleutel in ('financien.smtp-host', 'financien.smtp-poort', 'financien.smtp-tls')");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "agendasleutel",
                schema: "platform");

            migrationBuilder.DropIndex(
                name: "ix_bericht_op",
                schema: "platform",
                table: "bericht");

            migrationBuilder.DropColumn(
                name: "mailadres",
                schema: "platform",
                table: "gebruiker");

            migrationBuilder.DropColumn(
                name: "gemaild_op",
                schema: "platform",
                table: "bericht");

            migrationBuilder.DropColumn(
                name: "mail_na",
                schema: "platform",
                table: "bericht");
        }
    }
}
