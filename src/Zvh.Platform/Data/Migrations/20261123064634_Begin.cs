using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Zvh.Platform.Data.Migrations
{
    /// <inheritdoc />
    public partial class Begin : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "platform");

            migrationBuilder.CreateTable(
                name: "beschermsleutel",
                schema: "platform",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    xml = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_beschermsleutel", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "gebruiker",
                schema: "platform",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    naam = table.Column<string>(type: "text", nullable: false),
                    genormaliseerde_naam = table.Column<string>(type: "text", nullable: false),
                    weergavenaam = table.Column<string>(type: "text", nullable: false),
                    wachtwoordhash = table.Column<string>(type: "text", nullable: true),
                    beveiligingsstempel = table.Column<string>(type: "text", nullable: false),
                    geblokkeerd_tot = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    foute_pogingen = table.Column<int>(type: "integer", nullable: false),
                    is_demo = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_gebruiker", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "instelling",
                schema: "platform",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    sleutel = table.Column<string>(type: "text", nullable: false),
                    waarde = table.Column<string>(type: "text", nullable: false),
                    geldig_vanaf = table.Column<DateOnly>(type: "date", nullable: false),
                    door = table.Column<string>(type: "text", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    reden = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_instelling", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "module_stand",
                schema: "platform",
                columns: table => new
                {
                    module_id = table.Column<string>(type: "text", nullable: false),
                    aan = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_module_stand", x => x.module_id);
                });

            migrationBuilder.CreateTable(
                name: "module_wijziging",
                schema: "platform",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    module_id = table.Column<string>(type: "text", nullable: false),
                    aan = table.Column<bool>(type: "boolean", nullable: false),
                    reden = table.Column<string>(type: "text", nullable: false),
                    door = table.Column<string>(type: "text", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_module_wijziging", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "gebruiker_rol",
                schema: "platform",
                columns: table => new
                {
                    gebruiker_id = table.Column<Guid>(type: "uuid", nullable: false),
                    rol = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_gebruiker_rol", x => new { x.gebruiker_id, x.rol });
                    table.ForeignKey(
                        name: "fk_gebruiker_rol_gebruiker_gebruiker_id",
                        column: x => x.gebruiker_id,
                        principalSchema: "platform",
                        principalTable: "gebruiker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_gebruiker_genormaliseerde_naam",
                schema: "platform",
                table: "gebruiker",
                column: "genormaliseerde_naam",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_instelling_sleutel_geldig_vanaf_op",
                schema: "platform",
                table: "instelling",
                columns: new[] { "sleutel", "geldig_vanaf", "op" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_module_wijziging_module_id_op",
                schema: "platform",
                table: "module_wijziging",
                columns: new[] { "module_id", "op" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "beschermsleutel",
                schema: "platform");

            migrationBuilder.DropTable(
                name: "gebruiker_rol",
                schema: "platform");

            migrationBuilder.DropTable(
                name: "instelling",
                schema: "platform");

            migrationBuilder.DropTable(
                name: "module_stand",
                schema: "platform");

            migrationBuilder.DropTable(
                name: "module_wijziging",
                schema: "platform");

            migrationBuilder.DropTable(
                name: "gebruiker",
                schema: "platform");
        }
    }
}
