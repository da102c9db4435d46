using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Zvh.Platform.Logboek.Migrations
{
    /// <inheritdoc />
    public partial class Logboek : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "audit");

            migrationBuilder.CreateTable(
                name: "regel",
                schema: "audit",
                columns: table => new
                {
                    volgnummer = table.Column<long>(type: "bigint", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    actie = table.Column<string>(type: "text", nullable: false),
                    soort = table.Column<string>(type: "text", nullable: false),
                    object_id = table.Column<string>(type: "text", nullable: false),
                    uitkomst = table.Column<string>(type: "text", nullable: false),
                    actor = table.Column<string>(type: "text", nullable: false),
                    namens = table.Column<string>(type: "text", nullable: false),
                    rollen = table.Column<string>(type: "text", nullable: false),
                    herkomst = table.Column<string>(type: "text", nullable: false),
                    recht = table.Column<string>(type: "text", nullable: false),
                    doel = table.Column<string>(type: "text", nullable: false),
                    verwerking = table.Column<string>(type: "text", nullable: false),
                    spoor = table.Column<string>(type: "text", nullable: false),
                    codes = table.Column<string>(type: "text", nullable: false),
                    vorige = table.Column<byte[]>(type: "bytea", nullable: false),
                    hash = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_regel", x => x.volgnummer);
                });

            migrationBuilder.CreateIndex(
                name: "ix_regel_actor_volgnummer",
                schema: "audit",
                table: "regel",
                columns: new[] { "actor", "volgnummer" });

            migrationBuilder.CreateIndex(
                name: "ix_regel_op",
                schema: "audit",
                table: "regel",
                column: "op");

            migrationBuilder.CreateIndex(
                name: "ix_regel_soort_object_id_volgnummer",
                schema: "audit",
                table: "regel",
                columns: new[] { "soort", "object_id", "volgnummer" });

            migrationBuilder.Sql(Ketensql.Maak);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "regel",
                schema: "audit");

            migrationBuilder.Sql(Ketensql.Verwijder);
        }
    }
}
