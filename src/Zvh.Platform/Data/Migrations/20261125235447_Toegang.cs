using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Zvh.Platform.Data.Migrations
{
    /// <inheritdoc />
    public partial class Toegang : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropPrimaryKey(
                name: "pk_gebruiker_rol",
                schema: "platform",
                table: "gebruiker_rol");

            migrationBuilder.AddColumn<Guid>(
                name: "id",
                schema: "platform",
                table: "gebruiker_rol",
                type: "uuid",
                nullable: false,
                defaultValueSql: "gen_random_uuid()");

            migrationBuilder.AddColumn<string>(
                name: "thema",
                schema: "platform",
                table: "gebruiker_rol",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "tot",
                schema: "platform",
                table: "gebruiker_rol",
                type: "date",
                nullable: false,
                defaultValueSql: "current_date + interval '1 year'");

            migrationBuilder.AddColumn<DateOnly>(
                name: "van",
                schema: "platform",
                table: "gebruiker_rol",
                type: "date",
                nullable: false,
                defaultValueSql: "current_date");

            // Roles that were given before they had an end keep a year; new ones say it themselves.
            migrationBuilder.Sql("alter table platform.gebruiker_rol alter id drop default, alter van drop default, alter tot drop default");

            migrationBuilder.AddColumn<bool>(
                name: "code_aan",
                schema: "platform",
                table: "gebruiker",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "codesleutel",
                schema: "platform",
                table: "gebruiker",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "geldig_tot",
                schema: "platform",
                table: "gebruiker",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "laatste_codestap",
                schema: "platform",
                table: "gebruiker",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<Guid>(
                name: "organisatie_id",
                schema: "platform",
                table: "gebruiker",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddPrimaryKey(
                name: "pk_gebruiker_rol",
                schema: "platform",
                table: "gebruiker_rol",
                column: "id");

            migrationBuilder.CreateTable(
                name: "bericht",
                schema: "platform",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    gebruiker_id = table.Column<Guid>(type: "uuid", nullable: false),
                    tekst = table.Column<string>(type: "text", nullable: false),
                    pad = table.Column<string>(type: "text", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    gelezen_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_bericht", x => x.id);
                    table.ForeignKey(
                        name: "fk_bericht_gebruiker_gebruiker_id",
                        column: x => x.gebruiker_id,
                        principalSchema: "platform",
                        principalTable: "gebruiker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "bewijs",
                schema: "platform",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    gebruiker_id = table.Column<Guid>(type: "uuid", nullable: false),
                    soort = table.Column<string>(type: "text", nullable: false),
                    kenmerk = table.Column<string>(type: "text", nullable: false),
                    van = table.Column<DateOnly>(type: "date", nullable: false),
                    tot = table.Column<DateOnly>(type: "date", nullable: false),
                    door = table.Column<string>(type: "text", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ingetrokken_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_bewijs", x => x.id);
                    table.ForeignKey(
                        name: "fk_bewijs_gebruiker_gebruiker_id",
                        column: x => x.gebruiker_id,
                        principalSchema: "platform",
                        principalTable: "gebruiker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "eenmalige_link",
                schema: "platform",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    soort = table.Column<string>(type: "text", nullable: false),
                    gebruiker_id = table.Column<Guid>(type: "uuid", nullable: true),
                    hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    door = table.Column<string>(type: "text", nullable: false),
                    tot = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    gebruikt_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_eenmalige_link", x => x.id);
                    table.ForeignKey(
                        name: "fk_eenmalige_link_gebruiker_gebruiker_id",
                        column: x => x.gebruiker_id,
                        principalSchema: "platform",
                        principalTable: "gebruiker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "extern_account",
                schema: "platform",
                columns: table => new
                {
                    aanbieder = table.Column<string>(type: "text", nullable: false),
                    onderwerp = table.Column<string>(type: "text", nullable: false),
                    gebruiker_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_extern_account", x => new { x.aanbieder, x.onderwerp });
                    table.ForeignKey(
                        name: "fk_extern_account_gebruiker_gebruiker_id",
                        column: x => x.gebruiker_id,
                        principalSchema: "platform",
                        principalTable: "gebruiker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "herstelcode",
                schema: "platform",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    gebruiker_id = table.Column<Guid>(type: "uuid", nullable: false),
                    hash = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_herstelcode", x => x.id);
                    table.ForeignKey(
                        name: "fk_herstelcode_gebruiker_gebruiker_id",
                        column: x => x.gebruiker_id,
                        principalSchema: "platform",
                        principalTable: "gebruiker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "lidmaatschap",
                schema: "platform",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    soort = table.Column<string>(type: "text", nullable: false),
                    object_id = table.Column<Guid>(type: "uuid", nullable: false),
                    gebruiker_id = table.Column<Guid>(type: "uuid", nullable: false),
                    hoedanigheid = table.Column<string>(type: "text", nullable: false),
                    van = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    tot = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_lidmaatschap", x => x.id);
                    table.ForeignKey(
                        name: "fk_lidmaatschap_gebruiker_gebruiker_id",
                        column: x => x.gebruiker_id,
                        principalSchema: "platform",
                        principalTable: "gebruiker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "organisatie",
                schema: "platform",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    naam = table.Column<string>(type: "text", nullable: false),
                    klasse = table.Column<string>(type: "text", nullable: false),
                    wettelijke_taak = table.Column<string>(type: "text", nullable: true),
                    artikel = table.Column<string>(type: "text", nullable: true),
                    geldig_tot = table.Column<DateOnly>(type: "date", nullable: true),
                    bevestigd_tot = table.Column<DateOnly>(type: "date", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_organisatie", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "rolrecht",
                schema: "platform",
                columns: table => new
                {
                    rol = table.Column<string>(type: "text", nullable: false),
                    recht = table.Column<string>(type: "text", nullable: false),
                    bereik = table.Column<string>(type: "text", nullable: false),
                    reden = table.Column<string>(type: "text", nullable: false),
                    door = table.Column<string>(type: "text", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_rolrecht", x => new { x.rol, x.recht });
                });

            migrationBuilder.CreateTable(
                name: "sessie",
                schema: "platform",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    gebruiker_id = table.Column<Guid>(type: "uuid", nullable: false),
                    wijze = table.Column<string>(type: "text", nullable: false),
                    toestel = table.Column<string>(type: "text", nullable: false),
                    begonnen_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    laatst_gezien_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    bevestigd_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ingetrokken_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sessie", x => x.id);
                    table.ForeignKey(
                        name: "fk_sessie_gebruiker_gebruiker_id",
                        column: x => x.gebruiker_id,
                        principalSchema: "platform",
                        principalTable: "gebruiker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "toegangssleutel",
                schema: "platform",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "bytea", nullable: false),
                    gebruiker_id = table.Column<Guid>(type: "uuid", nullable: false),
                    naam = table.Column<string>(type: "text", nullable: true),
                    publieke_sleutel = table.Column<byte[]>(type: "bytea", nullable: false),
                    teller = table.Column<long>(type: "bigint", nullable: false),
                    wegen = table.Column<string[]>(type: "text[]", nullable: true),
                    geverifieerd = table.Column<bool>(type: "boolean", nullable: false),
                    kopieerbaar = table.Column<bool>(type: "boolean", nullable: false),
                    gekopieerd = table.Column<bool>(type: "boolean", nullable: false),
                    verklaring = table.Column<byte[]>(type: "bytea", nullable: false),
                    browsergegevens = table.Column<byte[]>(type: "bytea", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_toegangssleutel", x => x.id);
                    table.ForeignKey(
                        name: "fk_toegangssleutel_gebruiker_gebruiker_id",
                        column: x => x.gebruiker_id,
                        principalSchema: "platform",
                        principalTable: "gebruiker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "waarneming",
                schema: "platform",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    voor_id = table.Column<Guid>(type: "uuid", nullable: false),
                    door_id = table.Column<Guid>(type: "uuid", nullable: false),
                    van = table.Column<DateOnly>(type: "date", nullable: false),
                    tot = table.Column<DateOnly>(type: "date", nullable: false),
                    door = table.Column<string>(type: "text", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ingetrokken_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_waarneming", x => x.id);
                    table.ForeignKey(
                        name: "fk_waarneming_gebruiker_door_id",
                        column: x => x.door_id,
                        principalSchema: "platform",
                        principalTable: "gebruiker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_waarneming_gebruiker_voor_id",
                        column: x => x.voor_id,
                        principalSchema: "platform",
                        principalTable: "gebruiker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "noodtoegang",
                schema: "platform",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    lidmaatschap_id = table.Column<Guid>(type: "uuid", nullable: false),
                    gebruiker_id = table.Column<Guid>(type: "uuid", nullable: false),
                    soort = table.Column<string>(type: "text", nullable: false),
                    object_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reden = table.Column<string>(type: "text", nullable: false),
                    van = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    tot = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    beoordeeld_door = table.Column<string>(type: "text", nullable: true),
                    beoordeeld_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    terecht = table.Column<bool>(type: "boolean", nullable: true),
                    oordeel = table.Column<string>(type: "text", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_noodtoegang", x => x.id);
                    table.ForeignKey(
                        name: "fk_noodtoegang_gebruiker_gebruiker_id",
                        column: x => x.gebruiker_id,
                        principalSchema: "platform",
                        principalTable: "gebruiker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_noodtoegang_lidmaatschap_lidmaatschap_id",
                        column: x => x.lidmaatschap_id,
                        principalSchema: "platform",
                        principalTable: "lidmaatschap",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "rechtenbevestiging",
                schema: "platform",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    door = table.Column<string>(type: "text", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    geldig_tot = table.Column<DateOnly>(type: "date", nullable: false),
                    bevestigd = table.Column<int>(type: "integer", nullable: false),
                    ingetrokken = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_rechtenbevestiging", x => x.id);
                    table.ForeignKey(
                        name: "fk_rechtenbevestiging_organisatie_organisatie_id",
                        column: x => x.organisatie_id,
                        principalSchema: "platform",
                        principalTable: "organisatie",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_gebruiker_rol_gebruiker_id_rol_thema",
                schema: "platform",
                table: "gebruiker_rol",
                columns: new[] { "gebruiker_id", "rol", "thema" });

            migrationBuilder.CreateIndex(
                name: "ix_gebruiker_organisatie_id",
                schema: "platform",
                table: "gebruiker",
                column: "organisatie_id");

            migrationBuilder.CreateIndex(
                name: "ix_bericht_gebruiker_id_id",
                schema: "platform",
                table: "bericht",
                columns: new[] { "gebruiker_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_bewijs_gebruiker_id",
                schema: "platform",
                table: "bewijs",
                column: "gebruiker_id");

            migrationBuilder.CreateIndex(
                name: "ix_eenmalige_link_gebruiker_id",
                schema: "platform",
                table: "eenmalige_link",
                column: "gebruiker_id");

            migrationBuilder.CreateIndex(
                name: "ix_eenmalige_link_hash",
                schema: "platform",
                table: "eenmalige_link",
                column: "hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_extern_account_gebruiker_id",
                schema: "platform",
                table: "extern_account",
                column: "gebruiker_id");

            migrationBuilder.CreateIndex(
                name: "ix_herstelcode_gebruiker_id",
                schema: "platform",
                table: "herstelcode",
                column: "gebruiker_id");

            migrationBuilder.CreateIndex(
                name: "ix_lidmaatschap_gebruiker_id_soort_object_id",
                schema: "platform",
                table: "lidmaatschap",
                columns: new[] { "gebruiker_id", "soort", "object_id" });

            migrationBuilder.CreateIndex(
                name: "ix_lidmaatschap_soort_object_id",
                schema: "platform",
                table: "lidmaatschap",
                columns: new[] { "soort", "object_id" });

            migrationBuilder.CreateIndex(
                name: "ix_noodtoegang_gebruiker_id",
                schema: "platform",
                table: "noodtoegang",
                column: "gebruiker_id");

            migrationBuilder.CreateIndex(
                name: "ix_noodtoegang_lidmaatschap_id",
                schema: "platform",
                table: "noodtoegang",
                column: "lidmaatschap_id");

            migrationBuilder.CreateIndex(
                name: "ix_organisatie_naam",
                schema: "platform",
                table: "organisatie",
                column: "naam",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_rechtenbevestiging_organisatie_id",
                schema: "platform",
                table: "rechtenbevestiging",
                column: "organisatie_id");

            migrationBuilder.CreateIndex(
                name: "ix_sessie_gebruiker_id",
                schema: "platform",
                table: "sessie",
                column: "gebruiker_id");

            migrationBuilder.CreateIndex(
                name: "ix_toegangssleutel_gebruiker_id",
                schema: "platform",
                table: "toegangssleutel",
                column: "gebruiker_id");

            migrationBuilder.CreateIndex(
                name: "ix_waarneming_door_id",
                schema: "platform",
                table: "waarneming",
                column: "door_id");

            migrationBuilder.CreateIndex(
                name: "ix_waarneming_voor_id",
                schema: "platform",
                table: "waarneming",
                column: "voor_id");

            migrationBuilder.AddForeignKey(
                name: "fk_gebruiker_organisatie_organisatie_id",
                schema: "platform",
                table: "gebruiker",
                column: "organisatie_id",
                principalSchema: "platform",
                principalTable: "organisatie",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_gebruiker_organisatie_organisatie_id",
                schema: "platform",
                table: "gebruiker");

            migrationBuilder.DropTable(
                name: "bericht",
                schema: "platform");

            migrationBuilder.DropTable(
                name: "bewijs",
                schema: "platform");

            migrationBuilder.DropTable(
                name: "eenmalige_link",
                schema: "platform");

            migrationBuilder.DropTable(
                name: "extern_account",
                schema: "platform");

            migrationBuilder.DropTable(
                name: "herstelcode",
                schema: "platform");

            migrationBuilder.DropTable(
                name: "noodtoegang",
                schema: "platform");

            migrationBuilder.DropTable(
                name: "rechtenbevestiging",
                schema: "platform");

            migrationBuilder.DropTable(
                name: "rolrecht",
                schema: "platform");

            migrationBuilder.DropTable(
                name: "sessie",
                schema: "platform");

            migrationBuilder.DropTable(
                name: "toegangssleutel",
                schema: "platform");

            migrationBuilder.DropTable(
                name: "waarneming",
                schema: "platform");

            migrationBuilder.DropTable(
                name: "lidmaatschap",
                schema: "platform");

            migrationBuilder.DropTable(
                name: "organisatie",
                schema: "platform");

            migrationBuilder.DropPrimaryKey(
                name: "pk_gebruiker_rol",
                schema: "platform",
                table: "gebruiker_rol");

            migrationBuilder.DropIndex(
                name: "ix_gebruiker_rol_gebruiker_id_rol_thema",
                schema: "platform",
                table: "gebruiker_rol");

            migrationBuilder.DropIndex(
                name: "ix_gebruiker_organisatie_id",
                schema: "platform",
                table: "gebruiker");

            migrationBuilder.DropColumn(
                name: "id",
                schema: "platform",
                table: "gebruiker_rol");

            migrationBuilder.DropColumn(
                name: "thema",
                schema: "platform",
                table: "gebruiker_rol");

            migrationBuilder.DropColumn(
                name: "tot",
                schema: "platform",
                table: "gebruiker_rol");

            migrationBuilder.DropColumn(
                name: "van",
                schema: "platform",
                table: "gebruiker_rol");

            migrationBuilder.DropColumn(
                name: "code_aan",
                schema: "platform",
                table: "gebruiker");

            migrationBuilder.DropColumn(
                name: "codesleutel",
                schema: "platform",
                table: "gebruiker");

            migrationBuilder.DropColumn(
                name: "geldig_tot",
                schema: "platform",
                table: "gebruiker");

            migrationBuilder.DropColumn(
                name: "laatste_codestap",
                schema: "platform",
                table: "gebruiker");

            migrationBuilder.DropColumn(
                name: "organisatie_id",
                schema: "platform",
                table: "gebruiker");

            migrationBuilder.AddPrimaryKey(
                name: "pk_gebruiker_rol",
                schema: "platform",
                table: "gebruiker_rol",
                columns: new[] { "gebruiker_id", "rol" });
        }
    }
}
