/** The little that script adds: a button for the place, previews, and no double sending. Everything works without. */
export const portalJs = `
(() => {
  const place = document.querySelector('[data-locate]')
  if (place && navigator.geolocation) {
    place.hidden = false
    place.addEventListener('click', () => {
      const said = document.querySelector('[data-located]')
      said.textContent = place.dataset.wait
      navigator.geolocation.getCurrentPosition(
        (p) => {
          document.querySelector('[name=lon]').value = p.coords.longitude.toFixed(6)
          document.querySelector('[name=lat]').value = p.coords.latitude.toFixed(6)
          said.textContent = place.dataset.done
        },
        () => { said.textContent = place.dataset.fail },
        { enableHighAccuracy: true, timeout: 15000 },
      )
    })
  }
  const photos = document.querySelector('input[type=file]')
  photos?.addEventListener('change', () => {
    const box = document.querySelector('.previews')
    box.replaceChildren(...[...photos.files].slice(0, 4).map((f) => {
      const img = document.createElement('img')
      img.src = URL.createObjectURL(f)
      img.alt = f.name
      return img
    }))
  })
  for (const form of document.querySelectorAll('form[data-once]'))
    form.addEventListener('submit', () => { for (const b of form.querySelectorAll('button[type=submit]')) b.disabled = true })
})()
`
