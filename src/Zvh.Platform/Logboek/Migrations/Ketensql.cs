namespace Zvh.Platform.Logboek.Migrations;

/// <summary>What the database itself does for the log: number, chain, and refuse every change.</summary>
internal static class Ketensql
{
    /// <summary>The head keeps number and hash of the last row, so that a missing last row is seen; its lock makes writers wait for each other.</summary>
    public const string Maak = """
        create table audit.kop (
            enig boolean primary key default true check (enig),
            volgnummer bigint not null,
            hash bytea not null);
        insert into audit.kop (volgnummer, hash) values (0, decode(repeat('00', 32), 'hex'));

        create function audit.keten() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
        declare kop audit.kop%rowtype;
        begin
            select * into kop from audit.kop for update;
            new.volgnummer := kop.volgnummer + 1;
            new.op := clock_timestamp();
            new.vorige := kop.hash;
            new.hash := sha256(kop.hash || convert_to(concat_ws(E'\x1f',
                new.volgnummer, (extract(epoch from new.op) * 1000000)::bigint,
                new.actie, new.soort, new.object_id, new.uitkomst, new.actor, new.namens, new.rollen, new.herkomst,
                new.recht, new.doel, new.verwerking, new.spoor, new.codes), 'UTF8'));
            update audit.kop set volgnummer = new.volgnummer, hash = new.hash;
            return new;
        end $$;
        create trigger keten before insert on audit.regel for each row execute function audit.keten();

        create function audit.blijft() returns trigger language plpgsql as $$
        begin
            raise exception 'De regels van het logboek veranderen niet.' using errcode = 'insufficient_privilege';
        end $$;
        create trigger blijft before update or delete or truncate on audit.regel for each statement execute function audit.blijft();

        alter table audit.regel add constraint geen_scheiding check (
            concat(actie, soort, object_id, uitkomst, actor, namens, rollen, herkomst, recht, doel, verwerking, spoor, codes) !~ '[\x01-\x1f]');
        """;

    /// <summary>Takes it away.</summary>
    public const string Verwijder = "drop table audit.kop; drop function audit.keten(); drop function audit.blijft();";
}
