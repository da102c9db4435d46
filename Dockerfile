# Builds the host with its front-end assets and runs it as an unprivileged user.
# The database is a service of its own (docker-compose.yml); give its address in ConnectionStrings__Zvh.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS bouw
RUN apt-get update && apt-get install -y --no-install-recommends nodejs npm && rm -rf /var/lib/apt/lists/*
WORKDIR /bron
COPY . .
RUN dotnet publish src/Zvh.Host -c Release -o /app -p:PublishReadyToRun=true --os linux

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=bouw /app .
ENV ASPNETCORE_URLS=http://+:8080
# Fewer and longer rounds of the collector: a page then waits less often. What it costs in memory goes back when the house is quiet (Geheugenrust).
ENV DOTNET_GCgen0size=0x4000000
# The native parts of the runtime share two heaps instead of one for each thread: less that lies idle.
ENV MALLOC_ARENA_MAX=2
EXPOSE 8080
USER $APP_UID
ENTRYPOINT ["dotnet", "Zvh.Host.dll"]
